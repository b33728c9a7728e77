package dev.backline.processor.reader;

import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives fields that hold another model's identifier the scalar of that identifier: in Java both are
 * a {@code String}, in GraphQL one has become an {@code ID}.
 */
final class ReferenceTypes {
  private final Map<String, ModelSpec> models = new HashMap<>();

  private ReferenceTypes(List<ModelSpec> models) {
    models.forEach(model -> this.models.putIfAbsent(model.name().value(), model));
  }

  /** The models with the types of their references filled in. */
  static List<ModelSpec> resolve(List<ModelSpec> models) {
    ReferenceTypes types = new ReferenceTypes(models);
    return models.stream().map(types::resolve).toList();
  }

  private ModelSpec resolve(ModelSpec model) {
    Map<String, Named> keys = new HashMap<>();
    model
        .relations()
        .filter(field -> field.relation().get().kind() == RelationSpec.Kind.BELONGS_TO)
        .forEach(
            field -> {
              RelationSpec relation = field.relation().get();
              collect(
                  relation.references().isEmpty()
                      ? relation.fields().stream().map(name -> name.value()).toList()
                      : relation.referenceNames(),
                  models.get(relation.target()),
                  keys);
            });
    for (ModelSpec parent : models.values()) {
      parent
          .relations()
          .map(field -> field.relation().get())
          .filter(relation -> relation.kind() != RelationSpec.Kind.BELONGS_TO)
          .filter(relation -> relation.target().equals(model.name().value()))
          .forEach(relation -> collect(relation.referenceNames(), parent, keys));
    }
    return keys.isEmpty()
        ? model
        : model.withFields(model.fields().stream().map(field -> resolve(field, keys)).toList());
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
