package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.Eclipse;
import dev.backline.processor.model.JavaType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Brings the fields of a type into the order in which they were written.
 *
 * <p>javac has them so. Eclipse's compiler sorts those of records and those in class files by name:
 * the former follow the record's components, and for the latter the class file is read.
 */
public final class FieldOrder {
  /** Where class files are: those of this project, and those of its libraries. */
  private static final List<Location> CLASS_FILES =
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final Predicate<Element> hasSource;

  /**
   * For one compilation.
   *
   * @param hasSource whether the compilation has the source of an element
   */
  public FieldOrder(Filer filer, Predicate<Element> hasSource) {
    this.filer = filer;
    this.hasSource = hasSource;
  }

  /** The fields and enum constants that a type declares. */
  List<VariableElement> of(TypeElement type) {
    List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
    if (type.getKind() == ElementKind.RECORD) {
      return sorted(fields, type.getRecordComponents().stream().map(FieldOrder::name).toList());
    }
    return Eclipse.made(filer) && !hasSource.test(type)
        ? classFile(type).map(names -> sorted(fields, names)).orElse(fields)
        : fields;
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

  private Optional<List<String>> classFile(TypeElement type) {
    JavaType javaType = JavaTypes.of(type);
    String name = String.join("$", javaType.simpleNames()) + ".class";
    return CLASS_FILES.stream()
        .flatMap(location -> names(location, javaType.packageName(), name).stream())
        .findFirst();
  }

  /** Compilers tell that there is no such file, or no such path at all, in several ways. */
  private Optional<List<String>> names(Location location, String packageName, String name) {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                filer.getResource(location, packageName, name).openInputStream()))) {
      return Optional.of(ClassFileFields.names(file));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
