package dev.backline.processor.validation.relation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The references of a relation are fields of the child that fit the identifier of the parent, and
 * both ends name the same.
 */
final class ReferenceRules implements Rules<DataSpec> {
  private static final Set<String> TEXT_KEYS = Set.of("ID", "String");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (!model.implied()) {
        model
            .relations()
            .filter(RelationRules::leadsToModel)
            .forEach(field -> check(data, model, field, findings));
      }
    }
  }

  private static void check(DataSpec data, ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    Optional<ModelSpec> target = data.model(relation.target());
    if (target.isEmpty() || relation.kind() == RelationSpec.Kind.MANY_TO_MANY) {
      return;
    }
    boolean belongs = relation.kind() == RelationSpec.Kind.BELONGS_TO;
    ModelSpec parent = belongs ? target.get() : model;
    ModelSpec child = belongs ? model : target.get();
    boolean hasCounterpart = hasCounterpart(model, relation, target.get());
    if (!relation.references().isEmpty()) {
      checkNames(parent, child, relation, findings);
      // Both ends name the same fields, and the end that has them says what is wrong with them.
      if (belongs || !hasCounterpart) {
        checkReferences(model, field, parent, child, findings);
      }
    }
    boolean checked = !relation.references().isEmpty() || belongs;
    if (checked && !hasCounterpart) {
      addNoCounterpart(model, field, target.get(), findings);
    }
    if (!belongs && !relation.references().isEmpty()) {
      checkIndexName(model, field, child, findings);
    }
  }

  private static void checkNames(
      ModelSpec parent, ModelSpec child, RelationSpec relation, Findings findings) {
    relation.references().stream()
        .filter(reference -> child.field(reference.value()).isEmpty())
        .forEach(
            reference ->
                findings.add(
                    RelationProblem.UNKNOWN_REFERENCE,
                    reference.at(),
                    child.type().simpleName(),
                    reference.value(),
                    parent.type().simpleName(),
                    NearestName.hint(reference.value(), child.fieldNames())));
  }

  private static void checkReferences(
      ModelSpec model, FieldSpec field, ModelSpec parent, ModelSpec child, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    String place = model.place(field);
    for (Written<String> reference : relation.references()) {
      child
          .field(reference.value())
          .ifPresent(found -> checkIsKey(child, found, reference, findings));
    }
    List<FieldSpec> references =
        relation.referenceNames().stream().flatMap(name -> child.field(name).stream()).toList();
    if (references.stream().map(reference -> reference.type().required()).distinct().count() > 1) {
      findings.add(
          RelationProblem.REFERENCE_NULLABILITY,
          relation.at(),
          place,
          names(relation.referenceNames()));
    }
    List<String> identifier = identifierNames(parent);
    if (relation.references().size() != identifier.size()) {
      findings.add(
          RelationProblem.REFERENCE_COUNT,
          relation.at(),
          place,
          count(relation.references().size(), "reference"),
          parent.type().simpleName(),
          count(identifier.size(), "part"),
          names(identifier));
    } else if (references.size() == identifier.size()) {
      checkTypes(parent, child, relation, references, findings);
    }
  }

  private static void checkIsKey(
      ModelSpec child, FieldSpec field, Written<String> reference, Findings findings) {
    if (!isSingleValue(field)) {
      findings.add(RelationProblem.REFERENCE_TYPE, reference.at(), child.place(field));
    }
  }

  private static boolean isSingleValue(FieldSpec field) {
    return field.type() instanceof Named named
        && named.kind() != Kind.CUSTOM_TYPE
        && named.kind() != Kind.MODEL;
  }

  private static void checkTypes(
      ModelSpec parent,
      ModelSpec child,
      RelationSpec relation,
      List<FieldSpec> references,
      Findings findings) {
    List<FieldSpec> identifier = parent.identifier();
    for (int i = 0; i < references.size(); i++) {
      String own = typeName(references.get(i));
      String key = identifier.isEmpty() ? "ID" : typeName(identifier.get(i));
      boolean texts = TEXT_KEYS.contains(own) && TEXT_KEYS.contains(key);
      boolean known =
          references.get(i).type().known()
              && isSingleValue(references.get(i))
              && (identifier.isEmpty() || identifier.get(i).type().known());
      if (known && !own.equals(key) && !texts) {
        findings.add(
            RelationProblem.REFERENCE_MISMATCH,
            relation.references().get(i).at(),
            child.place(references.get(i)),
            own,
            parent.type().simpleName() + "." + identifierNames(parent).get(i),
            key);
      }
    }
  }

  private static String typeName(FieldSpec field) {
    return field.type() instanceof Named named ? named.name() : field.type().toString();
  }

  /** The names of the parts; a model that declares none has the {@code id} that Amplify adds. */
  private static List<String> identifierNames(ModelSpec model) {
    List<FieldSpec> identifier = model.identifier();
    return identifier.isEmpty()
        ? List.of("id")
        : identifier.stream().map(FieldSpec::javaName).toList();
  }

  private static boolean hasCounterpart(ModelSpec model, RelationSpec relation, ModelSpec target) {
    boolean belongs = relation.kind() == RelationSpec.Kind.BELONGS_TO;
    return target
        .relations()
        .map(field -> field.relation().orElseThrow())
        .filter(other -> (other.kind() == RelationSpec.Kind.BELONGS_TO) != belongs)
        .filter(other -> other.target().equals(model.name().value()))
        .anyMatch(
            other ->
                relation.references().isEmpty()
                    || other.referenceNames().equals(relation.referenceNames()));
  }

  private static void addNoCounterpart(
      ModelSpec model, FieldSpec field, ModelSpec target, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    boolean belongs = relation.kind() == RelationSpec.Kind.BELONGS_TO;
    List<String> quoted = relation.referenceNames().stream().map(name -> '"' + name + '"').toList();
    String references = quoted.size() == 1 ? quoted.get(0) : "{" + names(quoted) + "}";
    String type = model.type().simpleName();
    findings.add(
        RelationProblem.NO_COUNTERPART,
        relation.at(),
        model.place(field),
        belongs ? "HasMany" : "BelongsTo",
        quoted.isEmpty() ? "" : "(references = " + references + ")",
        belongs ? "List<" + type + ">" : type,
        target.type().simpleName());
  }

  private static void checkIndexName(
      ModelSpec parent, FieldSpec field, ModelSpec child, Findings findings) {
    String name = GraphqlNames.relationIndex(parent, field, child);
    child
        .indexes()
        .filter(onField -> GraphqlNames.index(child, onField.field(), onField.index()).equals(name))
        .forEach(
            onField ->
                findings.add(
                    RelationProblem.RELATION_INDEX_TAKEN,
                    onField.index().name().map(Written::at).orElse(onField.index().at()),
                    child.type().simpleName(),
                    name,
                    parent.place(field)));
  }

  private static String names(List<String> names) {
    return names.stream().collect(Collectors.joining(", "));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
