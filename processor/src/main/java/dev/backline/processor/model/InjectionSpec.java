package dev.backline.processor.model;

/**
 * A parameter of a method that the generated backend calls.
 *
 * @param name the parameter's name
 * @param type the qualified name of its type; types that are only now generated have one as well
 * @param at where it stands
 */
public record InjectionSpec(String name, String type, SourceRef at) {}
