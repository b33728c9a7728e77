package dev.backline.processor.model;

/**
 * A Lambda function whose handler is a Java class.
 *
 * @param type the class
 * @param accessor the method of the backend that gives the function, and its field
 * @param at where the annotation stands
 */
public record FunctionSpec(JavaType type, String accessor, SourceRef at) {}
