package dev.backline.processor.model;

/**
 * A value that the user wrote, as opposed to a default.
 *
 * @param value the value
 * @param at where it stands
 */
public record Written<T>(T value, SourceRef at) {}
