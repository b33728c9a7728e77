package dev.backline.processor.model;

/**
 * A property of a CloudFormation resource that an annotation sets by its path.
 *
 * @param path the property, its segments parted by dots
 * @param value the value as JSON
 * @param at where the annotation stands
 */
public record PropertyOverrideSpec(Written<String> path, Written<String> value, SourceRef at) {}
