package dev.backline.processor.reader.relation;

import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives fields that hold another model's identifier the scalar of that identifier: in Java both are
 * a {@code String}, in GraphQL one has become an {@code ID}.
 */
public final class ReferenceTypes {
  private final Map<String, ModelSpec> models = new HashMap<>();
  private final Map<String, List<End>> incoming = new HashMap<>();

  private ReferenceTypes(List<ModelSpec> models) {
    for (ModelSpec model : models) {
      this.models.putIfAbsent(model.name().value(), model);
      model
          .relations()
          .map(field -> field.relation().orElseThrow())
          .filter(relation -> relation.kind() != RelationSpec.Kind.BELONGS_TO)
          .forEach(
              relation ->
                  incoming
                      .computeIfAbsent(relation.target(), ignored -> new ArrayList<>())
                      .add(new End(model, relation)));
    }
  }

  /** The end of a relation that has the references, or fields, of the other in its annotation. */
  private record End(ModelSpec model, RelationSpec relation) {}

  /**
   * The models with the types of their references filled in. A reference can be part of a key that
   * others refer to, so what has been filled in is asked again until nothing changes; a type
   * changes once at most.
   */
  public static List<ModelSpec> resolve(List<ModelSpec> models) {
    List<ModelSpec> before = models;
    List<ModelSpec> resolved = resolveOnce(before);
    while (!resolved.equals(before)) {
      before = resolved;
      resolved = resolveOnce(before);
    }
    return resolved;
  }

  private static List<ModelSpec> resolveOnce(List<ModelSpec> models) {
    ReferenceTypes types = new ReferenceTypes(models);
    return models.stream().map(types::resolve).toList();
  }

  private ModelSpec resolve(ModelSpec model) {
    Map<String, Named> keys = new HashMap<>();
    model
        .relations()
        .map(field -> field.relation().orElseThrow())
        .forEach(relation -> collectOwn(relation, keys));
    incoming
        .getOrDefault(model.name().value(), List.of())
        .forEach(end -> collectFrom(end.model(), end.relation(), model, keys));
    return keys.isEmpty()
        ? model
        : model.withFields(model.fields().stream().map(field -> resolve(field, keys)).toList());
  }

  /** The model's own fields that hold the identifier of the other end. */
  private void collectOwn(RelationSpec relation, Map<String, Named> keys) {
    ModelSpec target = models.get(relation.target());
    if (relation.kind() == RelationSpec.Kind.BELONGS_TO) {
      collect(relation.referenceNames(), target, keys);
    }
    if (relation.kind() != RelationSpec.Kind.HAS_MANY) {
      collect(relation.fields().stream().map(Written::value).toList(), target, keys);
    }
  }

  /** The model's fields that a relation of another model refers to. */
  private static void collectFrom(
      ModelSpec other, RelationSpec relation, ModelSpec model, Map<String, Named> keys) {
    collect(relation.referenceNames(), other, keys);
    // The older style compares an index of this model with fields of the other.
    model
        .indexes()
        .filter(
            onField ->
                relation
                    .indexName()
                    .map(Written::value)
                    .filter(GraphqlNames.index(model, onField.field(), onField.index())::equals)
                    .isPresent())
        .forEach(onField -> collectIndex(other, relation, onField, keys));
  }

  private static void collectIndex(
      ModelSpec other, RelationSpec relation, FieldIndex onField, Map<String, Named> keys) {
    List<String> parts = new ArrayList<>();
    parts.add(onField.field().javaName());
    onField.index().sortKeys().forEach(sortKey -> parts.add(sortKey.value()));
    for (int i = 0; i < Math.min(parts.size(), relation.fields().size()); i++) {
      String part = parts.get(i);
      other
          .field(relation.fields().get(i).value())
          .map(FieldSpec::type)
          .filter(Named.class::isInstance)
          .ifPresent(type -> keys.putIfAbsent(part, (Named) type));
    }
  }

  private static void collect(List<String> references, ModelSpec parent, Map<String, Named> keys) {
    List<FieldSpec> identifier = parent == null ? List.of() : parent.identifier();
    for (int i = 0; i < references.size(); i++) {
      if (identifier.isEmpty() && i == 0 && parent != null) {
        // The identifier that Amplify adds.
        keys.putIfAbsent(references.get(i), new Named("ID", Kind.SCALAR, true));
      } else if (i < identifier.size() && identifier.get(i).type() instanceof Named named) {
        keys.putIfAbsent(references.get(i), named);
      }
    }
  }

  private static FieldSpec resolve(FieldSpec field, Map<String, Named> keys) {
    Named key = keys.get(field.javaName());
    if (key == null || !(field.type() instanceof Named own) || !adapts(own, key)) {
      return field;
    }
    return field.withType(new Named(key.name(), key.kind(), own.required()));
  }

  private static boolean adapts(Named own, Named key) {
    return (own.name().equals("String") && key.name().equals("ID"))
        || (own.kind() == Kind.LONG && key.kind() == Kind.SCALAR && isNumber(key.name()));
  }

  private static boolean isNumber(String scalar) {
    return scalar.equals("AWSTimestamp") || scalar.equals("Float") || scalar.equals("Int");
  }
}
