package dev.backline.processor.model;

import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param javaName the parameter
 * @param name the argument's name in GraphQL
 * @param description what the schema says of it
 * @param type its type; a custom type stands for the input made of it
 * @param at the parameter
 */
public record ArgumentSpec(
    String javaName,
    Written<String> name,
    Optional<String> description,
    FieldType type,
    SourceRef at) {}
