package dev.backline.processor.reader.annotation;

import dev.backline.processor.model.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Names of types. */
public final class JavaTypes {
  private JavaTypes() {}

  public static JavaType of(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    Element element = type;
    while (!(element instanceof PackageElement enclosingPackage)) {
      simpleNames.addFirst(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    return new JavaType(enclosingPackage.getQualifiedName().toString(), List.copyOf(simpleNames));
  }

  /**
   * The class that a literal stands for. Primitive types and arrays have literals, too, and read as
   * classes that nobody knows.
   */
  public static JavaType of(TypeMirror literal, Types types) {
    return types.asElement(literal) instanceof TypeElement type
        ? of(type)
        : new JavaType("", List.of(literal.toString()));
  }

  /**
   * Whether code elsewhere that names an element is warned: it or a type around it is deprecated.
   */
  public static boolean isDeprecated(Element element) {
    return around(element).anyMatch(outer -> outer.getAnnotation(Deprecated.class) != null);
  }

  /** The type because of which nothing outside can name a type: it or one around it is private. */
  public static Optional<Element> hiding(TypeElement type) {
    return around(type)
        .filter(outer -> outer.getModifiers().contains(Modifier.PRIVATE))
        .findFirst();
  }

  private static Stream<Element> around(Element element) {
    return Stream.<Element>iterate(
        element, outer -> !(outer instanceof PackageElement), Element::getEnclosingElement);
  }

  /** What kind of thing a type is, for a message: {@code an interface}. */
  public static String kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case ENUM -> "an enum";
      case INTERFACE -> "an interface";
      case ANNOTATION_TYPE -> "an annotation";
      case RECORD -> "a record";
      default -> "a class";
    };
  }
}
