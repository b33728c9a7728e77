package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Reads a {@code @CustomType}. */
final class CustomTypeReader {
  private final StoredFields storedFields;
  private final FieldReader fieldReader;
  private final Reading reading;

  CustomTypeReader(
      Types types,
      NamedTypes namedTypes,
      ClassFiles classFiles,
      SlotReader slotReader,
      Reading reading) {
    this.storedFields = new StoredFields(types, classFiles, reading);
    this.fieldReader = new FieldReader(types, namedTypes, classFiles, slotReader, reading);
    this.reading = reading;
  }

  CustomTypeSpec read(TypeElement type) {
    SourceRef at = at(type);
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      reading
          .findings()
          .add(TypeProblem.CUSTOM_TYPE_KIND, at, type.getSimpleName(), JavaTypes.kindOf(type));
      return withoutFields(type);
    }
    List<VariableElement> stored = storedFields.of(type, at);
    if (stored.isEmpty()) {
      reading.findings().add(TypeProblem.NO_FIELDS, at, type.getSimpleName());
    }
    return withFields(
        type,
        stored.stream().map(field -> fieldReader.read(type, field, Optional.empty())).toList());
  }

  CustomTypeSpec withoutFields(TypeElement type) {
    return withFields(type, List.of());
  }

  private CustomTypeSpec withFields(TypeElement type, List<FieldSpec> fields) {
    return new CustomTypeSpec(
        JavaTypes.of(type),
        Naming.name(type, reading),
        Naming.description(type, reading),
        fields,
        DirectiveReader.read(type, reading),
        at(type));
  }

  private SourceRef at(TypeElement type) {
    return AnnotationReader.find(type, Vocabulary.CUSTOM_TYPE, reading).orElseThrow().at();
  }
}
