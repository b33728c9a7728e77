package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A bucket: one {@code @Storage}, the members that were written.
 *
 * @param name what the annotation calls it
 * @param accessor the method of the backend that gives the bucket, and its field
 * @param access who may do what, by path
 * @param versioned whether earlier versions of files are kept
 * @param keepOnDelete whether it outlives its stack
 * @param isDefault whether clients that name no bucket mean it
 * @param onUpload the class of the function that is called for files that were written
 * @param onDelete the class of the function that is called for files that were deleted
 * @param at where the annotation stands
 */
public record StorageSpec(
    Written<String> name,
    String accessor,
    List<StorageAccessSpec> access,
    Optional<Written<Boolean>> versioned,
    Optional<Written<Boolean>> keepOnDelete,
    Optional<Written<Boolean>> isDefault,
    Optional<Written<JavaType>> onUpload,
    Optional<Written<JavaType>> onDelete,
    SourceRef at) {
  public StorageSpec {
    access = List.copyOf(access);
  }

  /** Whether a function may do anything in it. */
  public boolean isOpenTo(JavaType function) {
    return access.stream()
        .flatMap(path -> path.functions().stream())
        .flatMap(functions -> functions.functions().stream())
        .anyMatch(type -> type.value().equals(function));
  }
}
