package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Index} of a field.
 *
 * @param name the name that was written
 * @param sortKeys the Java names of the sort key fields, as written
 * @param query whether the API has a query over it
 * @param queryField the query's name that was written
 * @param projection the constant of {@code Projection} that was written
 * @param nonKeyAttributes the Java names of the projected fields, as written
 * @param throughput its own capacity
 * @param at the annotation
 */
public record IndexSpec(
    Optional<Written<String>> name,
    List<Written<String>> sortKeys,
    boolean query,
    Optional<Written<String>> queryField,
    Optional<Written<String>> projection,
    List<Written<String>> nonKeyAttributes,
    Optional<Written<ThroughputSpec>> throughput,
    SourceRef at) {
  public IndexSpec {
    sortKeys = List.copyOf(sortKeys);
    nonKeyAttributes = List.copyOf(nonKeyAttributes);
  }
}
