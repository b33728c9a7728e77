package dev.backline.processor.naming.accessor;

/**
 * One operation of a model.
 *
 * @param type the GraphQL type that has it
 * @param field its name there
 * @param method the accessor's name
 * @param javadoc what the accessor says of it
 */
public record Operation(String type, String field, String method, String javadoc) {}
