package dev.backline.processor.reader.function;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.Reading;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Says so where Lambda would read an input as something that the handler does not expect. */
final class HandlerInputReader {
  private static final String OBJECT = "java.lang.Object";

  private final Types types;
  private final ReflectedTypes reflected;
  private final Reading reading;

  HandlerInputReader(Types types, Reading reading) {
    this.types = types;
    this.reflected = new ReflectedTypes(types);
    this.reading = reading;
  }

  /** Checks the type arguments with which a class implements {@code RequestHandler}. */
  void checkHandler(TypeElement type, DeclaredType requestHandler, SourceRef at) {
    List<? extends TypeMirror> arguments = requestHandler.getTypeArguments();
    if (arguments.size() != 2 || arguments.stream().anyMatch(this::isAnything)) {
      add(FunctionProblem.RAW_HANDLER, at, type.getSimpleName());
      return;
    }
    reflected
        .handler(type, requestHandler)
        .ifPresent(found -> checkTypes(type, arguments.get(0), arguments.get(1), found, at));
  }

  private void checkTypes(
      TypeElement type,
      TypeMirror input,
      TypeMirror output,
      ReflectedTypes.Handler found,
      SourceRef at) {
    List<TypeMirror> read = found.arguments();
    boolean samePlaces =
        read.size() == 2
            && types.isSameType(types.erasure(read.get(0)), types.erasure(input))
            && types.isSameType(types.erasure(read.get(1)), types.erasure(output));
    if (!found.isRequestHandler() && !samePlaces) {
      add(
          FunctionProblem.HANDLER_INTERFACE,
          at,
          found.name(),
          read.stream().map(ReflectedTypes::text).collect(Collectors.joining(", ")),
          ReflectedTypes.text(input),
          ReflectedTypes.text(output),
          ReflectedTypes.text(input),
          ReflectedTypes.text(output));
    } else if (!reflected.isKnown(read.get(0), input)) {
      add(
          FunctionProblem.HANDLER_INPUT,
          at,
          type.getSimpleName(),
          ReflectedTypes.text(read.get(0)),
          ReflectedTypes.text(input),
          type.getSimpleName(),
          ReflectedTypes.text(input));
    }
  }

  /** A type variable that could be anything. */
  private boolean isAnything(TypeMirror argument) {
    return argument.getKind() == TypeKind.TYPEVAR
        && OBJECT.equals(((TypeVariable) argument).getUpperBound().toString());
  }

  /** Checks the first parameter of the method that Lambda calls. */
  void checkMethod(TypeElement type, ExecutableElement method, SourceRef at) {
    ExecutableElement declaration = declaration(method);
    TypeMirror declared = declaration.getParameters().get(0).asType();
    ExecutableType inherited =
        (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), declaration);
    TypeMirror input = inherited.getParameterTypes().get(0);
    if (!reflected.isKnown(declared, input)) {
      add(
          FunctionProblem.METHOD_INPUT,
          at,
          type.getSimpleName(),
          method.getSimpleName(),
          ReflectedTypes.text(declared),
          ReflectedTypes.text(input),
          type.getSimpleName());
    }
  }

  /**
   * A method as it stands in its class. Eclipse's compiler lists inherited ones with the types that
   * they have in the subclass.
   */
  private static ExecutableElement declaration(ExecutableElement method) {
    List<ExecutableElement> same =
        ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
            .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
            .filter(other -> other.getParameters().size() == method.getParameters().size())
            .toList();
    return same.size() == 1 ? same.get(0) : method;
  }

  private void add(FunctionProblem problem, SourceRef at, Object... arguments) {
    reading.findings().add(problem, at, arguments);
  }
}
