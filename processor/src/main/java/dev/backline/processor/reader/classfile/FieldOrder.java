package dev.backline.processor.reader.classfile;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Brings the fields of a type into the order in which they were written.
 *
 * <p>javac has them so. Eclipse's compiler sorts those of records and those in class files by name:
 * the former follow the record's components, the latter the class file.
 */
public final class FieldOrder {
  private final ClassFiles classFiles;

  public FieldOrder(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  /** The fields and enum constants that a type declares. */
  public List<VariableElement> of(TypeElement type) {
    List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
    if (fields.size() < 2) {
      return fields;
    }
    return type.getKind() == ElementKind.RECORD
        ? sorted(fields, type.getRecordComponents().stream().map(FieldOrder::name).toList())
        : classFiles.of(type).map(file -> sorted(fields, file.fields())).orElse(fields);
  }

  /** By place in a list; what is not in it comes first, in the order that it has. */
  private static List<VariableElement> sorted(List<VariableElement> fields, List<String> names) {
    return fields.stream()
        .sorted(Comparator.comparingInt(field -> names.indexOf(name(field))))
        .toList();
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
