package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.EnumSpec.Constant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the enums that fields use, each once. */
final class EnumReader {
  private final Reading reading;
  private final Map<String, EnumSpec> enums = new LinkedHashMap<>();

  EnumReader(Reading reading) {
    this.reading = reading;
  }

  /** The GraphQL name of an enum, which from now on is one of {@link #all()}. */
  String name(TypeElement type) {
    return enums
        .computeIfAbsent(type.getQualifiedName().toString(), ignored -> read(type))
        .name()
        .value();
  }

  /** All enums that are used, by name. */
  List<EnumSpec> all() {
    return enums.values().stream()
        .sorted(
            Comparator.comparing((EnumSpec spec) -> spec.name().value())
                .thenComparing(spec -> spec.type().qualifiedName()))
        .toList();
  }

  private EnumSpec read(TypeElement type) {
    List<Constant> constants =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .filter(constant -> !AnnotationReader.isPresent(constant, Vocabulary.IGNORE))
            .map(
                constant ->
                    new Constant(
                        Naming.name(constant, reading), Naming.description(constant, reading)))
            .toList();
    return new EnumSpec(
        JavaTypes.of(type),
        Naming.name(type, reading),
        Naming.description(type, reading),
        constants,
        SourcePosition.of(type));
  }
}
