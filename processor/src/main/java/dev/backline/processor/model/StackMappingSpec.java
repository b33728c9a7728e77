package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @StackMapping}.
 *
 * @param model the GraphQL name of the model, nothing on an operation of the definition
 * @param member the Java name of the field or of the operation's method, nothing on a model
 * @param stack the nested stack
 * @param operations the constants of {@code ModelOperation} that were written
 * @param at the annotation
 */
public record StackMappingSpec(
    Optional<String> model,
    Optional<String> member,
    Written<String> stack,
    List<Written<String>> operations,
    SourceRef at) {
  public StackMappingSpec {
    operations = List.copyOf(operations);
  }
}
