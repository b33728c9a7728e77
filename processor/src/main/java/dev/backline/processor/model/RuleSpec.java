package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Allow}.
 *
 * @param strategy the constant of {@code Strategy}
 * @param operations the constants of {@code Operation}, or empty where the member was not written
 * @param at the annotation
 */
public record RuleSpec(String strategy, Optional<List<Written<String>>> operations, SourceRef at) {}
