package dev.backline.constructs;

import java.util.stream.Stream;

/**
 * The eight operations that a model has unless it says otherwise.
 *
 * <p>A model with more of them has a generated subclass, a model with fewer a generated {@link
 * OperationGroup}.
 *
 * @param <T> what each operation has, see {@link OperationMap}
 */
public class ModelOperations<T> extends OperationGroup<T> {
  private final String model;
  private final String plural;

  /**
   * The operations of a model.
   *
   * @param map where they are found
   * @param model the model's name with its first letter raised, as the operations' names have it
   * @param plural the plural of {@code model}
   * @param others further operations of the model
   */
  public ModelOperations(
      OperationMap<?, T> map, String model, String plural, OperationName... others) {
    super(map, Stream.concat(regular(model, plural), Stream.of(others)).toList());
    this.model = model;
    this.plural = plural;
  }

  private static Stream<OperationName> regular(String model, String plural) {
    return Stream.of(
        new OperationName("Query", "get" + model),
        new OperationName("Query", "list" + plural),
        new OperationName("Mutation", "create" + model),
        new OperationName("Mutation", "update" + model),
        new OperationName("Mutation", "delete" + model),
        new OperationName("Subscription", "onCreate" + model),
        new OperationName("Subscription", "onUpdate" + model),
        new OperationName("Subscription", "onDelete" + model));
  }

  /** The query that reads one item by its key. */
  public final T get() {
    return get("get" + model);
  }

  /** The query that reads many items. */
  public final T list() {
    return get("list" + plural);
  }

  /** The mutation that creates an item. */
  public final T create() {
    return get("create" + model);
  }

  /** The mutation that changes an item. */
  public final T update() {
    return get("update" + model);
  }

  /** The mutation that deletes an item. */
  public final T delete() {
    return get("delete" + model);
  }

  /** The subscription to created items. */
  public final T onCreate() {
    return get("onCreate" + model);
  }

  /** The subscription to changed items. */
  public final T onUpdate() {
    return get("onUpdate" + model);
  }

  /** The subscription to deleted items. */
  public final T onDelete() {
    return get("onDelete" + model);
  }
}
