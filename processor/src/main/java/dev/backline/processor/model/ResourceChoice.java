package dev.backline.processor.model;

import java.util.Optional;

/**
 * Which of several resources of one kind an annotation means; at most one member is needed.
 *
 * @param model the model that has the table
 * @param storage the name of the bucket
 * @param function the handler class of the function
 */
public record ResourceChoice(
    Optional<Written<JavaType>> model,
    Optional<Written<String>> storage,
    Optional<Written<JavaType>> function) {}
