package dev.backline.processor.model;

import java.util.List;

/**
 * The {@code @PrimaryKey} of a field.
 *
 * @param sortKeys the Java names of the sort key fields, as written
 * @param at the annotation
 */
public record PrimaryKeySpec(List<Written<String>> sortKeys, SourceRef at) {
  public PrimaryKeySpec {
    sortKeys = List.copyOf(sortKeys);
  }
}
