package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One {@code @FunctionSlot}: the members that were written.
 *
 * @param operation the constant of {@code ModelOperation}
 * @param query the name of a query over an index
 * @param slot the constant of {@code Slot}
 * @param index the place among the user's functions in the slot
 * @param request the request template
 * @param response the response template
 * @param at the annotation
 */
public record FunctionSlotSpec(
    Optional<Written<String>> operation,
    Optional<Written<String>> query,
    Written<String> slot,
    Optional<Written<Integer>> index,
    Optional<NamedFile> request,
    Optional<NamedFile> response,
    SourceRef at) {

  /** The templates that were written. */
  public List<NamedFile> templates() {
    return Stream.concat(request.stream(), response.stream()).toList();
  }
}
