package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Default}.
 *
 * @param value the value as text
 * @param generated whether the database makes the value
 * @param at the value, or the annotation where there is none
 */
public record DefaultSpec(
    Optional<Written<String>> value, Optional<Written<Boolean>> generated, SourceRef at) {

  /** Whether the database makes the value. */
  public boolean isGenerated() {
    return generated.map(Written::value).orElse(false);
  }
}
