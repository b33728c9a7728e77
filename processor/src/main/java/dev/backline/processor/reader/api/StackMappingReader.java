package dev.backline.processor.reader.api;

import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.type.StoredFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the {@code @StackMapping}s of a definition and of its models. */
final class StackMappingReader {
  private final StoredFields storedFields;
  private final Reading reading;

  StackMappingReader(Types types, ClassFiles classFiles, Reading reading) {
    this.storedFields = new StoredFields(types, classFiles, reading);
    this.reading = reading;
  }

  List<StackMappingSpec> read(TypeElement definition, List<TypeElement> models) {
    return Stream.concat(
            models.stream().flatMap(this::ofModel),
            ElementFilter.methodsIn(definition.getEnclosedElements()).stream()
                .flatMap(
                    method ->
                        of(
                            method,
                            Optional.empty(),
                            Optional.of(method.getSimpleName().toString()))))
        .toList();
  }

  private Stream<StackMappingSpec> ofModel(TypeElement model) {
    Optional<String> name = Optional.of(Naming.name(model, reading).value());
    return Stream.concat(
        of(model, name, Optional.empty()),
        AnnotationReader.find(model, Vocabulary.MODEL, reading).stream()
            .flatMap(annotation -> storedFields.of(model, annotation.at()).stream())
            .flatMap(field -> of(field, name, Optional.of(field.getSimpleName().toString()))));
  }

  private Stream<StackMappingSpec> of(
      Element element, Optional<String> model, Optional<String> member) {
    return AnnotationReader.findAll(
            element, Vocabulary.STACK_MAPPING, Vocabulary.STACK_MAPPINGS, reading)
        .stream()
        .flatMap(
            mapping ->
                mapping.string("value").stream()
                    .map(
                        stack ->
                            new StackMappingSpec(
                                model,
                                member,
                                stack,
                                mapping.constants("on").orElse(List.<Written<String>>of()),
                                mapping.at())));
  }
}
