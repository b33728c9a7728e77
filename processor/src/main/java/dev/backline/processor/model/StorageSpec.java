package dev.backline.processor.model;

/**
 * A bucket.
 *
 * @param name what the annotation calls it
 * @param accessor the method of the backend that gives the bucket, and its field
 * @param at where the annotation stands
 */
public record StorageSpec(Written<String> name, String accessor, SourceRef at) {}
