package dev.backline.processor.validation.relation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.RelationSpec.Kind;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.RelationIndexes;
import dev.backline.processor.naming.RelationIndexes.Relation;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.key.IndexRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The indexes behind relations have names of their own, and fields that hold an identifier. */
final class RelationIndexRules implements Rules<DataSpec> {
  private static final Set<String> TEXT_KEYS = Set.of("ID", "String");

  @Override
  public void check(DataSpec data, Findings findings) {
    RelationIndexes indexes = new RelationIndexes(data);
    for (ModelSpec model : data.models()) {
      if (data.providerOf(model).inDynamoDb()) {
        checkNames(model, indexes, findings);
      }
      model.relations().forEach(field -> checkField(data, model, field, findings));
    }
  }

  private static void checkNames(ModelSpec child, RelationIndexes indexes, Findings findings) {
    Map<String, String> taken = new HashMap<>();
    for (Relation relation : indexes.leadingTo(child)) {
      String name = GraphqlNames.relationIndex(relation.parent(), relation.field(), child);
      String place = relation.parent().place(relation.field());
      String other = taken.putIfAbsent(name, place);
      if (other != null) {
        findings.add(
            RelationProblem.RELATION_INDEXES_MERGE,
            relation.field().relation().orElseThrow().at(),
            place,
            name,
            other);
      }
    }
  }

  private static void checkField(
      DataSpec data, ModelSpec model, FieldSpec field, Findings findings) {
    RelationSpec relation = field.relation().orElseThrow();
    relation
        .overrideIndexName()
        .filter(name -> !IndexRules.isIndexName(name.value()))
        .ifPresent(name -> findings.add(KeyProblem.INDEX_NAME, name.at(), name.value()));
    boolean bare = relation.references().isEmpty() && relation.fields().isEmpty();
    if (bare && relation.kind() == Kind.HAS_MANY && relation.indexName().isEmpty()) {
      data.model(relation.target())
          .ifPresent(child -> checkImplicit(model, field, model, child, findings));
    } else if (bare && relation.kind() == Kind.HAS_ONE) {
      data.model(relation.target())
          .ifPresent(target -> checkImplicit(model, field, target, model, findings));
    }
  }

  /** A field that happens to have the name of the one that Amplify would add is taken for it. */
  private static void checkImplicit(
      ModelSpec model, FieldSpec field, ModelSpec parent, ModelSpec holder, Findings findings) {
    String key = parent.partitionKey().map(part -> part.name().value()).orElse("id");
    String type =
        parent
            .partitionKey()
            .map(FieldSpec::type)
            .filter(Named.class::isInstance)
            .map(found -> ((Named) found).name())
            .orElse("ID");
    String name =
        GraphqlNames.lowered(model.name().value())
            + GraphqlNames.raised(field.name().value())
            + GraphqlNames.raised(key);
    holder.fields().stream()
        .filter(other -> other.name().value().equals(name) && other.type().known())
        .filter(other -> !fits(other, type))
        .forEach(
            other ->
                findings.add(
                    RelationProblem.IMPLICIT_REFERENCE,
                    other.at(),
                    holder.place(other),
                    other.type(),
                    model.place(field),
                    type));
  }

  private static boolean fits(FieldSpec field, String type) {
    return field.type() instanceof Named named
        && (named.name().equals(type)
            || (TEXT_KEYS.contains(named.name()) && TEXT_KEYS.contains(type)));
  }
}
