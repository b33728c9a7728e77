package dev.backline.processor.reader.function;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the members of annotations that name a Lambda function by its class. */
public final class FunctionReferences {
  private FunctionReferences() {}

  /**
   * The class of a member, or nothing where it is not written. One that is no function is a
   * mistake.
   *
   * @param otherwise what else could be written, behind "Annotate the class"
   */
  public static Optional<Written<JavaType>> read(
      AnnotationReader annotation, String member, String otherwise, Types types, Reading reading) {
    return annotation.types(member).stream()
        .flatMap(List::stream)
        .flatMap(written -> declared(written, types).stream())
        .findFirst()
        .map(
            type -> {
              check(type, otherwise, reading);
              return new Written<>(JavaTypes.of(type.value()), type.at());
            });
  }

  /** The classes in a list that are functions; others are mistakes. */
  public static Stream<Written<TypeElement>> functions(
      List<Written<TypeMirror>> listed, Types types, Reading reading) {
    return listed.stream()
        .flatMap(written -> declared(written, types).stream())
        .filter(type -> check(type, ", or take it out", reading));
  }

  private static boolean check(Written<TypeElement> type, String otherwise, Reading reading) {
    boolean isFunction = AnnotationReader.isPresent(type.value(), Vocabulary.LAMBDA_FUNCTION);
    if (!isFunction) {
      reading
          .findings()
          .add(FunctionProblem.NOT_A_FUNCTION, type.at(), type.value().getSimpleName(), otherwise);
    }
    return isFunction;
  }

  private static Optional<Written<TypeElement>> declared(Written<TypeMirror> written, Types types) {
    return types.asElement(written.value()) instanceof TypeElement type
        ? Optional.of(new Written<>(type, written.at()))
        : Optional.empty();
  }
}
