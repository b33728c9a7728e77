package dev.backline.processor.naming.stack;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.resolver.MappedResolvers;
import dev.backline.processor.naming.resolver.ResolverIds;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which models have a nested stack under their own name.
 *
 * <p>A table makes one. Where the table stands elsewhere, in an SQL database or under an older
 * name, the resolvers of operations do, as far as they are not moved.
 */
public final class ModelStacks {
  private final DataSpec data;
  private final MappedResolvers resolvers;
  private final Map<String, String> moved = new HashMap<>();

  /** The stacks of a backend's models. */
  public ModelStacks(DataSpec data) {
    this.data = data;
    this.resolvers = new MappedResolvers(data);
    for (StackMappingSpec mapping : data.stackMappings()) {
      resolvers.ids(mapping).forEach(id -> moved.putIfAbsent(id, mapping.stack().value()));
    }
  }

  /** Whether a model has one. */
  public boolean exists(ModelSpec model) {
    return hasTable(model)
        || operations(model).anyMatch(id -> isIn(model, id))
        || (model.table().database().isPresent() && queries(model).anyMatch(id -> isIn(model, id)));
  }

  /**
   * Whether resolvers of fields that not everyone may read have a place; Amplify fails where they
   * have none.
   */
  public boolean holdsFields(ModelSpec model) {
    return hasTable(model) || operations(model).anyMatch(id -> isIn(model, id));
  }

  private boolean hasTable(ModelSpec model) {
    return model.mappedName().isEmpty() && !data.sqlModels().contains(model);
  }

  private Stream<String> operations(ModelSpec model) {
    return resolvers.ofModel(model).stream();
  }

  private static Stream<String> queries(ModelSpec model) {
    return model
        .indexes()
        .filter(onField -> onField.index().query())
        .map(
            onField ->
                ResolverIds.of(
                    "Query", GraphqlNames.queryField(model, onField.field(), onField.index())));
  }

  private boolean isIn(ModelSpec model, String resolver) {
    String name = model.name().value();
    return moved.getOrDefault(resolver, name).equals(name);
  }
}
