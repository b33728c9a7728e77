package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @EnvironmentVariable} of a function; one of value, secret and reference is needed.
 *
 * @param name the name
 * @param value the value as it is
 * @param secret the secret whose name is the value
 * @param from what of a resource is the value, a constant of {@code ResourceReference}
 * @param resource which resource of that kind
 * @param at the annotation
 */
public record VariableSpec(
    Written<String> name,
    Optional<Written<String>> value,
    Optional<SecretSpec> secret,
    Optional<Written<String>> from,
    ResourceChoice resource,
    SourceRef at) {}
