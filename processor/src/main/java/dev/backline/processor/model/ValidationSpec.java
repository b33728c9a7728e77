package dev.backline.processor.model;

import java.util.Optional;

/**
 * A rule for the value of a field.
 *
 * @param rule the constant of {@code ValidationRule}
 * @param value what it compares with
 * @param message what clients are told
 * @param foreign whether an annotation of Jakarta Validation says so, which means more than the API
 * @param at the annotation
 */
public record ValidationSpec(
    String rule,
    Written<String> value,
    Optional<Written<String>> message,
    boolean foreign,
    SourceRef at) {}
