package dev.backline.processor.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which operations a model has, and under which names.
 *
 * @param names the names that were written
 * @param disabled the constants of {@code @Disable}: operations and their groups
 * @param level the constant of {@code SubscriptionLevel}
 * @param createdAt the name of the field; empty for none
 * @param updatedAt the name of the field; empty for none
 */
public record OperationsSpec(
    Map<ModelOperation, Written<String>> names,
    List<Written<String>> disabled,
    Optional<Written<String>> level,
    Optional<Written<String>> createdAt,
    Optional<Written<String>> updatedAt) {

  /** Nothing written. */
  public static final OperationsSpec NONE =
      new OperationsSpec(Map.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public OperationsSpec {
    Map<ModelOperation, Written<String>> ordered = new EnumMap<>(ModelOperation.class);
    ordered.putAll(names);
    names = Collections.unmodifiableMap(ordered);
    disabled = List.copyOf(disabled);
  }

  /** Whether the model has the operation: a subscription needs its mutation. */
  public boolean has(ModelOperation operation) {
    boolean subscribable =
        level.map(written -> !written.value().equals("OFF")).orElse(true)
            || !operation.rootType().equals("Subscription");
    return subscribable && !isDisabled(operation) && !isDisabled(operation.trigger());
  }

  /** Whether the operation, or its group, was disabled by name. */
  public boolean isDisabled(ModelOperation operation) {
    return disabled.stream()
        .map(Written::value)
        .anyMatch(
            name -> name.equals(operation.name()) || name.equalsIgnoreCase(operation.group()));
  }

  /** Whether the operations are the ones that every model has, under the names they always have. */
  public boolean regular() {
    return names.isEmpty()
        && disabled.isEmpty()
        && level.map(written -> !written.value().equals("OFF")).orElse(true);
  }
}
