package dev.backline.constructs;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The resources behind the GraphQL operations of an API, by the key that Amplify's construct gives
 * each of them.
 *
 * <p>Generated subclasses have a method for each owner of operations, mostly a model.
 *
 * @param <R> the CDK type of the resources
 * @param <T> what one operation has of them: one resolver, or the functions of a pipeline
 */
public class OperationMap<R, T> extends ResourceMap<R> {
  private final BiFunction<ResourceMap<R>, OperationName, T> ofOperation;

  /**
   * A view of one of the construct's maps.
   *
   * @param name what the map is called in messages, such as {@code cfnResolvers}
   * @param resources reads the map from the construct; called at most once
   * @param ofOperation finds what one operation has of them
   */
  public OperationMap(
      String name,
      Supplier<Map<String, R>> resources,
      BiFunction<ResourceMap<R>, OperationName, T> ofOperation) {
    super(name, resources);
    this.ofOperation = ofOperation;
  }

  /** What an operation has, such as {@code operation(new OperationName("Query", "getTodo"))}. */
  public T operation(OperationName operation) {
    return ofOperation.apply(this, operation);
  }

  /** Finds the resolver of an operation: the construct keys resolvers by the operation's name. */
  public static <R> R resolver(ResourceMap<R> resolvers, OperationName operation) {
    return resolvers.get(operation.toString());
  }
}
