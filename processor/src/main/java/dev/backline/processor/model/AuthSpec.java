package dev.backline.processor.model;

/**
 * What {@code @Auth} says.
 *
 * @param at where the annotation stands
 */
public record AuthSpec(SourceRef at) {}
