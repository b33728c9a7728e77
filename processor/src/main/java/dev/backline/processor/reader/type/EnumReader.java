package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.EnumSpec.Constant;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.classfile.FieldOrder;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a Java enum. */
final class EnumReader {
  private final FieldOrder fieldOrder;
  private final Reading reading;

  EnumReader(ClassFiles classFiles, Reading reading) {
    this.fieldOrder = new FieldOrder(classFiles);
    this.reading = reading;
  }

  EnumSpec read(TypeElement type) {
    List<Constant> constants =
        fieldOrder.of(type).stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .filter(constant -> !AnnotationReader.isPresent(constant, Vocabulary.IGNORE))
            .map(
                constant ->
                    new Constant(
                        Naming.name(constant, reading),
                        Naming.description(constant, reading),
                        DirectiveReader.read(constant, reading)))
            .toList();
    return new EnumSpec(
        JavaTypes.of(type),
        Naming.name(type, reading),
        Naming.description(type, reading),
        constants,
        SourcePosition.of(type));
  }
}
