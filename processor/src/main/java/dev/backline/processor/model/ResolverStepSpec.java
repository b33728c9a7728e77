package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Resolver}.
 *
 * @param code the file
 * @param model the model whose table is read or written
 * @param dataSource the id of a {@code @DataSource}
 * @param at the annotation
 */
public record ResolverStepSpec(
    NamedFile code,
    Optional<Written<JavaType>> model,
    Optional<Written<String>> dataSource,
    SourceRef at) {}
