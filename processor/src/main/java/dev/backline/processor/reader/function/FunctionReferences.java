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
    Optional<Written<TypeMirror>> type = annotation.type(member);
    type.ifPresent(written -> check(written, otherwise, types, reading));
    return type.map(written -> new Written<>(JavaTypes.of(written.value(), types), written.at()));
  }

  /** The classes in a list that are functions; others are mistakes. */
  public static Stream<Written<TypeElement>> functions(
      List<Written<TypeMirror>> listed, Types types, Reading reading) {
    return listed.stream()
        .filter(written -> check(written, ", or take it out", types, reading))
        .map(
            written -> new Written<>((TypeElement) types.asElement(written.value()), written.at()));
  }

  private static boolean check(
      Written<TypeMirror> written, String otherwise, Types types, Reading reading) {
    boolean isFunction =
        types.asElement(written.value()) instanceof TypeElement type
            && AnnotationReader.isPresent(type, Vocabulary.LAMBDA_FUNCTION);
    if (!isFunction) {
      reading
          .findings()
          .add(
              FunctionProblem.NOT_A_FUNCTION,
              written.at(),
              JavaTypes.of(written.value(), types).simpleName(),
              otherwise);
    }
    return isFunction;
  }
}
