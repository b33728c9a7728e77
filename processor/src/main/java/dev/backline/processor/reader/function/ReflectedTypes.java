package dev.backline.processor.reader.function;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What Lambda finds out about the types of a handler, by reflection and with less of an eye for
 * generics than the compiler has.
 *
 * <p>Its runtime goes from the class upwards, level by level and interfaces first. The first
 * interface with type arguments that is a {@code RequestHandler}, itself or by inheritance, is the
 * one whose arguments it takes. On the way it knows what type variables stand for, but not where
 * they are within another type.
 */
final class ReflectedTypes {
  private final Types types;

  ReflectedTypes(Types types) {
    this.types = types;
  }

  /**
   * What Lambda takes for {@code RequestHandler} and its type arguments.
   *
   * @param type the interface as it stands in the source
   * @param arguments the type arguments, as far as Lambda follows them
   * @param isRequestHandler whether it is that itself
   */
  record Handler(DeclaredType type, List<TypeMirror> arguments, boolean isRequestHandler) {

    /** What it is called, with its type arguments. */
    String name() {
      return type.asElement().getSimpleName()
          + arguments.stream()
              .map(ReflectedTypes::text)
              .collect(Collectors.joining(", ", "<", ">"));
    }
  }

  /** A class on the way up, with what its type variables stand for; nothing where it is raw. */
  private record Level(TypeElement type, Map<String, TypeMirror> arguments) {

    List<TypeMirror> resolved(DeclaredType supertype) {
      return supertype.getTypeArguments().stream().map(this::resolved).toList();
    }

    private TypeMirror resolved(TypeMirror argument) {
      return argument instanceof TypeVariable variable
          ? arguments.getOrDefault(nameOf(variable), argument)
          : argument;
    }
  }

  /** What Lambda finds for a class that implements an interface in whatever way. */
  Optional<Handler> handler(TypeElement type, DeclaredType requestHandler) {
    TypeMirror wanted = types.erasure(requestHandler);
    Deque<Level> waiting = new ArrayDeque<>(List.of(new Level(type, Map.of())));
    while (!waiting.isEmpty()) {
      Level level = waiting.removeFirst();
      for (TypeMirror mirror : level.type().getInterfaces()) {
        DeclaredType supertype = (DeclaredType) mirror;
        TypeMirror erased = types.erasure(supertype);
        if (!supertype.getTypeArguments().isEmpty() && types.isSubtype(erased, wanted)) {
          return Optional.of(
              new Handler(supertype, level.resolved(supertype), types.isSameType(erased, wanted)));
        }
        waiting.addLast(next(level, supertype));
      }
      if (level.type().getSuperclass() instanceof DeclaredType superclass) {
        waiting.addLast(next(level, superclass));
      }
    }
    return Optional.empty();
  }

  private static Level next(Level level, DeclaredType supertype) {
    TypeElement type = (TypeElement) supertype.asElement();
    List<TypeMirror> resolved = level.resolved(supertype);
    Map<String, TypeMirror> arguments = new LinkedHashMap<>();
    for (int i = 0; i < resolved.size(); i++) {
      arguments.put(type.getTypeParameters().get(i).getSimpleName().toString(), resolved.get(i));
    }
    return new Level(type, arguments);
  }

  /** Whether what Lambda reads is what the code expects. A variable is its bound to Lambda. */
  boolean isKnown(TypeMirror read, TypeMirror expected) {
    if (types.isSameType(read, expected)) {
      return true;
    }
    if (read instanceof TypeVariable variable) {
      return isKnown(variable.getUpperBound(), expected);
    }
    if (read instanceof ArrayType array && expected instanceof ArrayType other) {
      return isKnown(array.getComponentType(), other.getComponentType());
    }
    if (read instanceof WildcardType wildcard && expected instanceof WildcardType other) {
      return wildcard.getExtendsBound() == null
          || other.getExtendsBound() == null
          || isKnown(wildcard.getExtendsBound(), other.getExtendsBound());
    }
    return read instanceof DeclaredType declared
        && expected instanceof DeclaredType other
        && types.isSameType(types.erasure(read), types.erasure(expected))
        && areKnown(declared.getTypeArguments(), other.getTypeArguments());
  }

  private boolean areKnown(List<? extends TypeMirror> read, List<? extends TypeMirror> expected) {
    return read.size() == expected.size()
        && IntStream.range(0, read.size()).allMatch(i -> isKnown(read.get(i), expected.get(i)));
  }

  /** A type as one writes it where it is imported. */
  static String text(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : name
              + declared.getTypeArguments().stream()
                  .map(ReflectedTypes::text)
                  .collect(Collectors.joining(", ", "<", ">"));
    }
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    return type instanceof TypeVariable variable ? nameOf(variable) : type.toString();
  }

  private static String nameOf(TypeVariable variable) {
    return variable.asElement().getSimpleName().toString();
  }
}
