package dev.backline.constructs;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The operations of one owner: a model, or a root type.
 *
 * @param <T> what each operation has, see {@link OperationMap}
 */
public class OperationGroup<T> {
  private final OperationMap<?, T> map;
  private final List<OperationName> operations;

  /**
   * A group of operations.
   *
   * @param map where they are found
   * @param operations their names, in the order of {@link #all()}
   */
  public OperationGroup(OperationMap<?, T> map, List<OperationName> operations) {
    this.map = map;
    this.operations = List.copyOf(operations);
  }

  /** What each of the operations has, in a stable order. */
  public List<T> all() {
    return operations.stream().map(map::operation).toList();
  }

  /**
   * What the operation of a GraphQL field name has, such as {@code get("listTodos")}.
   *
   * @throws NoSuchElementException if the owner has no such operation; the message has those that
   *     it has
   */
  public T get(String field) {
    return operations.stream()
        .filter(operation -> operation.field().equals(field))
        .findFirst()
        .map(map::operation)
        .orElseThrow(
            () -> new NoSuchElementException("there is no '" + field + "' among " + operations));
  }
}
