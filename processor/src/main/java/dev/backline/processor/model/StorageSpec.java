package dev.backline.processor.model;

import java.util.Optional;

/**
 * A bucket: one {@code @Storage}, the members that were written.
 *
 * @param name what the annotation calls it
 * @param accessor the method of the backend that gives the bucket, and its field
 * @param versioned whether earlier versions of files are kept
 * @param keepOnDelete whether it outlives its stack
 * @param isDefault whether clients that name no bucket mean it
 * @param at where the annotation stands
 */
public record StorageSpec(
    Written<String> name,
    String accessor,
    Optional<Written<Boolean>> versioned,
    Optional<Written<Boolean>> keepOnDelete,
    Optional<Written<Boolean>> isDefault,
    SourceRef at) {}
