package dev.backline.processor.reader.classfile;

import dev.backline.processor.diagnostic.Eclipse;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.reader.annotation.JavaTypes;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Finds the class files of types that were compiled before.
 *
 * <p>Compilers lose things on the way from a class file to its elements. javac before 22 loses the
 * annotations of types, as in {@code List<@Required String>} (JDK-8225377); Eclipse's compiler
 * loses the order of the fields and the names of parameters.
 */
public final class ClassFiles {
  /** Where class files are: those of this project, and those of its libraries. */
  private static final List<Location> LOCATIONS =
      List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);

  private final Filer filer;
  private final Elements elements;
  private final Predicate<Element> hasSource;
  private final Map<String, Optional<ClassFile>> found = new HashMap<>();
  private final Map<TypeElement, Optional<ClassFile>> uncertain = new HashMap<>();

  /**
   * For one compilation.
   *
   * @param elements the compiler's
   * @param hasSource whether the compilation has the source of an element
   */
  public ClassFiles(Filer filer, Elements elements, Predicate<Element> hasSource) {
    this.filer = filer;
    this.elements = elements;
    this.hasSource = hasSource;
  }

  /** A type's class file; nothing for one that is being compiled, or whose file can't be found. */
  Optional<ClassFile> of(TypeElement type) {
    return hasSource.test(type)
        ? Optional.empty()
        : found.computeIfAbsent(type.getQualifiedName().toString(), name -> find(type));
  }

  /**
   * A type's class file where the compiler may have read nothing else. Gradle names classes that it
   * does not compile anew, and javac shows these like the ones that it has the source of.
   */
  Optional<ClassFile> ofUncertain(TypeElement type) {
    return uncertain.computeIfAbsent(
        type,
        ignored ->
            !hasSource.test(type) || (javacLosesAnnotations() && !isCertainlySource(type))
                ? find(type)
                : Optional.empty());
  }

  private boolean javacLosesAnnotations() {
    return Runtime.version().feature() < 22 && !Eclipse.made(elements);
  }

  /** A constructor that Java adds by itself is known as such in a source alone. */
  private boolean isCertainlySource(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.MANDATED);
  }

  private Optional<ClassFile> find(TypeElement type) {
    JavaType javaType = JavaTypes.of(type);
    String name = String.join("$", javaType.simpleNames()) + ".class";
    return LOCATIONS.stream()
        .flatMap(location -> read(location, javaType.packageName(), name).stream())
        .findFirst();
  }

  /** Compilers tell that there is no such file, or no such path at all, in several ways. */
  private Optional<ClassFile> read(Location location, String packageName, String name) {
    try (DataInputStream file =
        new DataInputStream(
            new BufferedInputStream(
                filer.getResource(location, packageName, name).openInputStream()))) {
      return Optional.of(ClassFileReader.read(file));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
