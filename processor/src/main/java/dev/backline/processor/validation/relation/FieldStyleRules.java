package dev.backline.processor.validation.relation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Relations of the older style name fields of their own model that fit a key of the other. */
final class FieldStyleRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      model
          .relations()
          .filter(RelationRules::leadsToModel)
          .forEach(field -> check(data, model, field, findings));
    }
  }

  private static void check(DataSpec data, ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    Optional<ModelSpec> target = data.model(relation.target());
    if (target.isEmpty() || !relation.references().isEmpty()) {
      return;
    }
    Optional<FieldIndex> index = index(relation, target.get(), findings);
    if (relation.indexName().isPresent() && index.isEmpty()) {
      return;
    }
    for (Written<String> name : relation.fields()) {
      if (model.field(name.value()).isEmpty()) {
        findings.add(
            RelationProblem.UNKNOWN_FIELD,
            name.at(),
            model.type().simpleName(),
            name.value(),
            NearestName.hint(name.value(), model.fieldNames()));
      }
    }
    List<FieldSpec> own =
        relation.fields().stream().flatMap(name -> model.field(name.value()).stream()).toList();
    if (!own.isEmpty() && own.size() == relation.fields().size()) {
      checkFit(model, field, own, key(target.get(), index), target.get(), findings);
    }
  }

  private static Optional<FieldIndex> index(
      RelationSpec relation, ModelSpec target, Findings findings) {
    if (relation.indexName().isEmpty()) {
      return Optional.empty();
    }
    Written<String> name = relation.indexName().get();
    Optional<FieldIndex> index =
        target
            .indexes()
            .filter(
                onField ->
                    GraphqlNames.index(target, onField.field(), onField.index())
                        .equals(name.value()))
            .findFirst();
    if (index.isEmpty()) {
      List<String> names =
          target
              .indexes()
              .map(onField -> GraphqlNames.index(target, onField.field(), onField.index()))
              .toList();
      findings.add(
          RelationProblem.UNKNOWN_INDEX,
          name.at(),
          target.type().simpleName(),
          name.value(),
          NearestName.hint(name.value(), names));
    }
    return index;
  }

  /** The parts of the key that the fields are compared with. */
  private static List<FieldSpec> key(ModelSpec target, Optional<FieldIndex> index) {
    return index
        .map(
            onField ->
                Stream.concat(
                        Stream.of(onField.field()),
                        onField.index().sortKeys().stream()
                            .flatMap(sortKey -> target.field(sortKey.value()).stream()))
                    .toList())
        .orElseGet(target::identifier);
  }

  private static void checkFit(
      ModelSpec model,
      FieldSpec field,
      List<FieldSpec> own,
      List<FieldSpec> key,
      ModelSpec target,
      Findings findings) {
    // A first field alone queries a whole partition; anything between that and all is refused.
    boolean count = own.size() == 1 || own.size() == key.size();
    boolean single = !field.relation().orElseThrow().kind().list();
    boolean types = true;
    for (int i = 0; i < Math.min(own.size(), key.size()); i++) {
      types &= sameKind(own.get(i), key.get(i));
    }
    if (!key.isEmpty() && (!count || !types)) {
      findings.add(
          RelationProblem.FIELDS_MISMATCH,
          field.relation().orElseThrow().at(),
          model.place(field),
          described(own),
          target.type().simpleName(),
          described(key));
    } else if (single && own.size() < key.size()) {
      findings.add(
          RelationProblem.PART_OF_KEY,
          field.relation().orElseThrow().at(),
          model.place(field),
          described(own),
          target.type().simpleName(),
          described(key));
    }
  }

  private static boolean sameKind(FieldSpec own, FieldSpec key) {
    if (!own.type().known() || !key.type().known()) {
      return true;
    }
    return own.type() instanceof Named one
        && key.type() instanceof Named other
        && one.name().equals(other.name());
  }

  private static String described(List<FieldSpec> fields) {
    return fields.stream()
        .map(field -> field.javaName() + ": " + field.type())
        .collect(Collectors.joining(", "));
  }
}
