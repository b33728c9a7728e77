package dev.backline.processor.reader.storage;

import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.StorageAccessSpec;
import dev.backline.processor.model.StorageAccessSpec.Actions;
import dev.backline.processor.model.StorageAccessSpec.FunctionsSpec;
import dev.backline.processor.model.StorageAccessSpec.GroupsSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StorageNames;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.function.FunctionReferences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the {@code @Storage}s of a definition. */
public final class StorageReader {
  private final Types types;
  private final Reading reading;

  public StorageReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
  }

  /**
   * The buckets in the order of their annotations; one without a legible name reads as absent.
   *
   * @param functions those of the backend
   */
  public List<StorageSpec> read(TypeElement definition, List<FunctionSpec> functions) {
    StorageNames names =
        new StorageNames(
            functions.stream().map(FunctionSpec::accessor).collect(Collectors.toSet()));
    return AnnotationReader.findAll(definition, Vocabulary.STORAGE, Vocabulary.STORAGES, reading)
        .stream()
        .flatMap(
            storage -> storage.string("name").stream().map(name -> storage(storage, name, names)))
        .toList();
  }

  private StorageSpec storage(AnnotationReader storage, Written<String> name, StorageNames names) {
    return new StorageSpec(
        name,
        names.distinctAccessor(name.value()),
        storage.annotations("access").stream()
            .flatMap(access -> access.string("path").stream().map(path -> access(access, path)))
            .toList(),
        storage.bool("versioned"),
        storage.bool("keepOnDelete"),
        storage.bool("isDefault"),
        function(storage, "onUpload"),
        function(storage, "onDelete"),
        storage.at());
  }

  private StorageAccessSpec access(AnnotationReader access, Written<String> path) {
    return new StorageAccessSpec(
        path,
        actions(access, "guest"),
        actions(access, "authenticated"),
        actions(access, "owner"),
        access.annotations("groups").stream()
            .map(
                groups ->
                    new GroupsSpec(groups.strings("groups"), to(groups), groups.position("groups")))
            .toList(),
        access.annotations("functions").stream()
            .map(
                functions ->
                    new FunctionsSpec(
                        functions(functions), to(functions), functions.position("functions")))
            .toList(),
        access.at());
  }

  private static Optional<Actions> actions(AnnotationReader annotation, String member) {
    return annotation
        .constants(member)
        .map(constants -> new Actions(constants, annotation.position(member)));
  }

  private static Actions to(AnnotationReader annotation) {
    return actions(annotation, "to")
        .orElseGet(() -> new Actions(List.of(), annotation.position("to")));
  }

  private Optional<Written<JavaType>> function(AnnotationReader annotation, String member) {
    return FunctionReferences.read(annotation, member, ", or take it out", types, reading);
  }

  private List<Written<JavaType>> functions(AnnotationReader annotation) {
    return annotation.types("functions").stream()
        .flatMap(listed -> FunctionReferences.functions(listed, types, reading))
        .map(type -> new Written<>(JavaTypes.of(type.value()), type.at()))
        .toList();
  }
}
