package dev.backline.processor.reader;

import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StorageNames;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads the {@code @Storage}s of a definition. */
final class StorageReader {
  private StorageReader() {}

  /**
   * The buckets in the order of their annotations; one without a legible name reads as absent.
   *
   * @param functions those of the backend
   */
  static List<StorageSpec> read(
      TypeElement definition, List<FunctionSpec> functions, Reading reading) {
    StorageNames names =
        new StorageNames(
            functions.stream().map(FunctionSpec::accessor).collect(Collectors.toSet()));
    return AnnotationReader.findAll(definition, Vocabulary.STORAGE, Vocabulary.STORAGES, reading)
        .stream()
        .flatMap(
            storage -> storage.string("name").stream().map(name -> storage(storage, name, names)))
        .toList();
  }

  private static StorageSpec storage(
      AnnotationReader storage, Written<String> name, StorageNames names) {
    return new StorageSpec(
        name,
        names.distinctAccessor(name.value()),
        storage.bool("versioned"),
        storage.bool("keepOnDelete"),
        storage.bool("isDefault"),
        storage.at());
  }
}
