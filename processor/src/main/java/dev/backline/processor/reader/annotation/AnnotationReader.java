package dev.backline.processor.reader.annotation;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Eclipse;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads what was written in one annotation, and nothing that is a default.
 *
 * <p>A member whose value the compiler could not make out is recorded as unresolved and reads as
 * absent.
 */
public final class AnnotationReader {
  /** What javac hands out, as a String, for a value that it could not make out. */
  private static final String ERRONEOUS = "<error>";

  private final Element element;
  private final AnnotationMirror mirror;
  private final Reading reading;

  private AnnotationReader(Element element, AnnotationMirror mirror, Reading reading) {
    this.element = element;
    this.mirror = mirror;
    this.reading = reading;
  }

  /** Whether an element has an annotation. */
  public static boolean isPresent(Element element, String annotation) {
    return mirror(element, annotation).isPresent();
  }

  /** An annotation of an element. */
  public static Optional<AnnotationReader> find(
      Element element, String annotation, Reading reading) {
    return mirror(element, annotation)
        .map(mirror -> new AnnotationReader(element, mirror, reading));
  }

  /** The annotation that makes a type a definition, the API first. */
  public static AnnotationReader component(TypeElement definition, Reading reading) {
    return Stream.concat(
            Stream.of(Vocabulary.GRAPHQL_API), Vocabulary.DEFINITIONS.stream().sorted())
        .flatMap(name -> find(definition, name, reading).stream())
        .findFirst()
        .orElseThrow();
  }

  /** All annotations of one kind, alone or inside their container. */
  public static List<AnnotationReader> findAll(
      Element element, String annotation, String container, Reading reading) {
    return Stream.concat(
            find(element, annotation, reading).stream(),
            find(element, container, reading).stream()
                .flatMap(several -> several.annotations("value").stream()))
        .toList();
  }

  /** Asked of each field for each annotation that there is: loops take half as long as streams. */
  private static Optional<AnnotationMirror> mirror(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Eclipse.made(element)
        ? Components.of(element).flatMap(component -> mirror(component, annotation))
        : Optional.empty();
  }

  /** The simple name of the annotation. */
  public String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** Where the annotation stands. */
  public SourceRef at() {
    return SourcePosition.of(element, mirror);
  }

  public Optional<Written<String>> string(String member) {
    return written(member, String.class, Function.identity());
  }

  public Optional<Written<Boolean>> bool(String member) {
    return written(member, Boolean.class, Function.identity());
  }

  public Optional<Written<Integer>> integer(String member) {
    return written(member, Integer.class, Function.identity());
  }

  /** An int or a long. */
  public Optional<Written<Number>> number(String member) {
    return written(member, Number.class, Function.identity());
  }

  /** The name of an enum constant, of a member that may be an array so that it can be left out. */
  public Optional<Written<String>> constant(String member) {
    return one(member, "constant", constants(member).orElse(List.of()));
  }

  public List<Written<String>> strings(String member) {
    return elements(member).stream()
        .flatMap(value -> written(member, value, String.class, Function.identity()).stream())
        .toList();
  }

  /** The names of enum constants, or nothing where the member was not written. */
  public Optional<List<Written<String>>> constants(String member) {
    return value(member)
        .map(
            ignored ->
                elements(member).stream()
                    .flatMap(
                        value ->
                            written(member, value, VariableElement.class, AnnotationReader::nameOf)
                                .stream())
                    .toList());
  }

  /** The type whose class literal was written. */
  public Optional<Written<TypeMirror>> type(String member) {
    return written(member, TypeMirror.class, Function.identity());
  }

  /** The name of the {@link #type}. */
  public Optional<Written<JavaType>> type(String member, Types types) {
    return type(member)
        .map(written -> new Written<>(JavaTypes.of(written.value(), types), written.at()));
  }

  /** The classes of a member, or nothing where it was not written. */
  public Optional<List<Written<TypeMirror>>> types(String member) {
    return value(member)
        .map(
            ignored ->
                elements(member).stream()
                    .flatMap(
                        value ->
                            written(member, value, TypeMirror.class, Function.identity()).stream())
                    .toList());
  }

  /** The annotations of a member. */
  public List<AnnotationReader> annotations(String member) {
    return elements(member).stream()
        .flatMap(
            value -> written(member, value, AnnotationMirror.class, Function.identity()).stream())
        .map(nested -> new AnnotationReader(element, nested.value(), reading))
        .toList();
  }

  /** The annotation of a member that is an array only so that it can be left out. */
  public Optional<AnnotationReader> annotation(String member) {
    List<AnnotationReader> all = annotations(member);
    return one(member, all.isEmpty() ? "" : "@" + all.get(0).name(), all);
  }

  private <T> Optional<T> one(String member, String kind, List<T> all) {
    if (all.size() > 1) {
      reading
          .findings()
          .add(
              DefinitionProblem.ONE_ELEMENT,
              position(member),
              "'" + member + "'",
              kind,
              all.size());
    }
    return all.stream().findFirst();
  }

  /** Where the value of a member stands, or the annotation where it was not written. */
  public SourceRef position(String member) {
    return value(member)
        .<SourceRef>map(value -> SourcePosition.of(element, mirror, value))
        .orElseGet(this::at);
  }

  private Optional<AnnotationValue> value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private List<AnnotationValue> elements(String member) {
    List<AnnotationValue> elements = new ArrayList<>();
    value(member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.forEach(element -> elements.add((AnnotationValue) element));
              } else {
                elements.add(value);
              }
            });
    return elements;
  }

  private <V, T> Optional<Written<T>> written(
      String member, Class<V> kind, Function<V, T> conversion) {
    return value(member).flatMap(value -> written(member, value, kind, conversion));
  }

  private <V, T> Optional<Written<T>> written(
      String member, AnnotationValue value, Class<V> kind, Function<V, T> conversion) {
    SourceRef at = SourcePosition.of(element, mirror, value);
    Object object = value.getValue();
    if (!kind.isInstance(object)
        || object.equals(ERRONEOUS)
        || (object instanceof TypeMirror type && type.getKind() == TypeKind.ERROR)) {
      reading.unresolvedPart("the value of '" + member + "'", at);
      return Optional.empty();
    }
    return Optional.of(new Written<>(conversion.apply(kind.cast(object)), at));
  }

  private static String nameOf(VariableElement constant) {
    return constant.getSimpleName().toString();
  }
}
