package dev.backline.processor.reader.annotation;

import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @Name}, {@code @RefersTo} and {@code @Description}. */
public final class Naming {
  private Naming() {}

  /** The GraphQL name: the annotation's, or the element's own. */
  public static Written<String> name(Element element, Reading reading) {
    return AnnotationReader.find(element, Vocabulary.NAME, reading)
        .flatMap(name -> name.string("value"))
        .orElseGet(
            () -> new Written<>(element.getSimpleName().toString(), SourcePosition.of(element)));
  }

  /** The name in an SQL database, where it is written. */
  public static Optional<Written<String>> refersTo(Element element, Reading reading) {
    return AnnotationReader.find(element, Vocabulary.REFERS_TO, reading)
        .flatMap(name -> name.string("value"));
  }

  public static Optional<String> description(Element element, Reading reading) {
    return AnnotationReader.find(element, Vocabulary.DESCRIPTION, reading)
        .flatMap(description -> description.string("value"))
        .map(Written::value);
  }
}
