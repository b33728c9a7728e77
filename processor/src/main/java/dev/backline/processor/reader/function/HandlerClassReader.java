package dev.backline.processor.reader.function;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds out whether and how Lambda can call a class. Its library is known by name only: a handler
 * can do without it.
 */
final class HandlerClassReader {
  private static final String LAMBDA = "com.amazonaws.services.lambda.runtime.";
  private static final String REQUEST_HANDLER = LAMBDA + "RequestHandler";
  private static final String STREAM_HANDLER = LAMBDA + "RequestStreamHandler";
  private static final String DURABLE_HANDLER = "software.amazon.lambda.durable.DurableHandler";
  private static final String CONTEXT = LAMBDA + "Context";
  private static final String INPUT = "java.io.InputStream";
  private static final String OUTPUT = "java.io.OutputStream";
  private static final String OBJECT = "java.lang.Object";

  private final Elements elements;
  private final Types types;
  private final HandlerInputReader inputs;
  private final Reading reading;

  HandlerClassReader(Elements elements, Types types, Reading reading) {
    this.elements = elements;
    this.types = types;
    this.inputs = new HandlerInputReader(types, reading);
    this.reading = reading;
  }

  /** Says so where Lambda could not make an instance, or the backend could not name the class. */
  void checkClass(TypeElement type, TypeElement definition, AnnotationReader function) {
    SourceRef at = function.at();
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      add(FunctionProblem.NOT_CONCRETE, at, type.getSimpleName(), JavaTypes.kindOf(type));
      return;
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      add(FunctionProblem.NOT_CONCRETE, at, type.getSimpleName(), "abstract");
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      add(FunctionProblem.INNER_CLASS, at, type.getSimpleName());
    }
    if (!type.getModifiers().contains(Modifier.PUBLIC)) {
      add(FunctionProblem.NOT_PUBLIC, at, type.getSimpleName());
    } else if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(
            constructor ->
                constructor.getParameters().isEmpty()
                    && constructor.getModifiers().contains(Modifier.PUBLIC))) {
      add(FunctionProblem.NO_CONSTRUCTOR, at, type.getSimpleName());
    }
    hidingType(type, definition)
        .ifPresent(
            hiding ->
                add(
                    FunctionProblem.HIDDEN,
                    at,
                    type.getSimpleName(),
                    hiding.getSimpleName(),
                    definition.getSimpleName(),
                    hiding.getSimpleName()));
  }

  /** The type around a class because of which the package of a definition can't see it. */
  private Optional<TypeElement> hidingType(TypeElement type, TypeElement definition) {
    boolean samePackage = elements.getPackageOf(type).equals(elements.getPackageOf(definition));
    for (Element around = type.getEnclosingElement();
        around instanceof TypeElement enclosing;
        around = around.getEnclosingElement()) {
      if (enclosing.getModifiers().contains(Modifier.PRIVATE)
          || (!samePackage && !enclosing.getModifiers().contains(Modifier.PUBLIC))) {
        return Optional.of(enclosing);
      }
    }
    return Optional.empty();
  }

  /** The method that Lambda calls; nothing where the class implements one of its interfaces. */
  Optional<String> method(TypeElement type, AnnotationReader function) {
    Map<String, DeclaredType> supertypes = supertypes(type, function);
    if (supertypes.containsKey(DURABLE_HANDLER) && function.annotation("durable").isEmpty()) {
      add(FunctionProblem.NOT_DURABLE, function.at(), type.getSimpleName());
    }
    if (supertypes.containsKey(STREAM_HANDLER)) {
      return Optional.empty();
    }
    if (supertypes.containsKey(REQUEST_HANDLER)) {
      inputs.checkHandler(type, supertypes.get(REQUEST_HANDLER), function.at());
      return Optional.empty();
    }
    List<ExecutableElement> methods = candidates(type, supertypes);
    if (methods.size() != 1) {
      // Of an interface or an abstract class there is more to say first.
      if (type.getKind().isClass() && methods.isEmpty() && !reading.partial()) {
        add(FunctionProblem.NO_HANDLER, function.at(), type.getSimpleName());
      } else if (methods.size() > 1) {
        add(
            FunctionProblem.SEVERAL_HANDLERS,
            function.at(),
            type.getSimpleName(),
            methods.stream()
                .map(method -> method.getSimpleName().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", ")));
      }
      return Optional.of("handleRequest");
    }
    ExecutableElement method = methods.get(0);
    if (!isCallable(method)) {
      add(FunctionProblem.SIGNATURE, function.at(), type.getSimpleName(), method.getSimpleName());
    } else if (!method.getParameters().isEmpty()) {
      inputs.checkMethod(type, method, function.at());
    }
    return Optional.of(method.getSimpleName().toString());
  }

  /** All supertypes with their type arguments, by name. */
  private Map<String, DeclaredType> supertypes(TypeElement type, AnnotationReader function) {
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    Deque<TypeMirror> waiting = new ArrayDeque<>(types.directSupertypes(type.asType()));
    while (!waiting.isEmpty()) {
      TypeMirror mirror = waiting.removeFirst();
      if (mirror.getKind() == TypeKind.ERROR) {
        reading.unresolvedPart("the type " + mirror, function.at());
      } else if (mirror instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && found.putIfAbsent(element.getQualifiedName().toString(), declared) == null) {
        waiting.addAll(types.directSupertypes(declared));
      }
    }
    return found;
  }

  /**
   * The public methods, without those of Object. Where there are several, those that an interface
   * asks for are there for others.
   */
  private List<ExecutableElement> candidates(
      TypeElement type, Map<String, DeclaredType> supertypes) {
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
            .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
            .filter(method -> method.getEnclosingElement().getKind().isClass())
            .filter(method -> !isOf(elements.getTypeElement(OBJECT), method, type))
            .toList();
    List<ExecutableElement> own =
        methods.stream()
            .filter(
                method ->
                    supertypes.values().stream()
                        .map(supertype -> (TypeElement) supertype.asElement())
                        .filter(supertype -> supertype.getKind().isInterface())
                        .noneMatch(supertype -> isOf(supertype, method, type)))
            .toList();
    return own.size() == 1 ? own : methods;
  }

  /** Whether a method is, or overrides, one of a type. */
  private boolean isOf(TypeElement owner, ExecutableElement method, TypeElement type) {
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .anyMatch(
            declared -> declared.equals(method) || elements.overrides(method, declared, type));
  }

  private boolean isCallable(ExecutableElement method) {
    List<String> parameters =
        method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .toList();
    return switch (parameters.size()) {
      case 0, 1 -> true;
      case 2 ->
          parameters.get(1).equals(CONTEXT)
              ? !parameters.get(0).equals(CONTEXT)
              : parameters.equals(List.of(INPUT, OUTPUT));
      default -> parameters.equals(List.of(INPUT, OUTPUT, CONTEXT));
    };
  }

  private void add(FunctionProblem problem, SourceRef at, Object... arguments) {
    reading.findings().add(problem, at, arguments);
  }
}
