package dev.backline.processor.reader.function;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.type.ModelFinder;
import dev.backline.processor.reader.type.SharedPackage;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the handler classes of a definition: those that it lists, or those of its package; and all
 * that its annotations name, or those of such a class.
 */
public final class FunctionFinder {
  private final Elements elements;
  private final Types types;

  public FunctionFinder(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The definitions in a package, by name. */
  public List<TypeElement> definitionsIn(PackageElement enclosing) {
    return Vocabulary.DEFINITIONS.stream()
        .flatMap(annotation -> ModelFinder.annotatedIn(enclosing, annotation).stream())
        .distinct()
        .sorted(FunctionFinder.byName())
        .toList();
  }

  /** Whether a definition lists its functions. */
  public static boolean listsFunctions(TypeElement definition) {
    return listed(definition, new Reading()).isPresent();
  }

  private static Optional<List<Written<TypeMirror>>> listed(
      TypeElement definition, Reading reading) {
    return AnnotationReader.find(definition, Vocabulary.BACKEND, reading)
        .flatMap(backend -> backend.types("functions"));
  }

  /** The classes, by name. */
  List<TypeElement> functions(TypeElement definition, Reading reading) {
    Set<TypeElement> functions = new TreeSet<>(byName());
    listed(definition, reading)
        .ifPresentOrElse(
            listed -> addListed(listed, functions, reading),
            () -> addOfPackage(definition, functions, reading));
    addNamed(definition, functions);
    return List.copyOf(functions);
  }

  private void addListed(
      List<Written<TypeMirror>> listed, Set<TypeElement> functions, Reading reading) {
    FunctionReferences.functions(listed, types, reading)
        .filter(function -> !functions.add(function.value()))
        .forEach(
            function ->
                reading
                    .findings()
                    .add(
                        FunctionProblem.LISTED_TWICE,
                        function.at(),
                        function.value().getSimpleName()));
  }

  private void addOfPackage(TypeElement definition, Set<TypeElement> functions, Reading reading) {
    PackageElement enclosing = elements.getPackageOf(definition);
    functions.addAll(ModelFinder.annotatedIn(enclosing, Vocabulary.LAMBDA_FUNCTION));
    if (!functions.isEmpty()) {
      SharedPackage.check(
          definition,
          definitionsIn(enclosing).stream()
              .filter(each -> each.equals(definition) || !listsFunctions(each))
              .toList(),
          FunctionProblem.SHARED_PACKAGE,
          each -> AnnotationReader.component(each, reading).at(),
          reading);
    }
  }

  /** Adds what the definition's annotations name, and theirs in turn. */
  private void addNamed(TypeElement definition, Set<TypeElement> functions) {
    Deque<TypeElement> waiting = new ArrayDeque<>(functions);
    waiting.addFirst(definition);
    Set<TypeElement> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      TypeElement type = waiting.removeFirst();
      if (seen.add(type)) {
        Set<TypeElement> named = new TreeSet<>(byName());
        collect(type, named);
        if (type.equals(definition)) {
          type.getEnclosedElements().stream()
              .filter(member -> !(member instanceof TypeElement))
              .forEach(member -> collect(member, named));
        }
        functions.addAll(named);
        waiting.addAll(named);
      }
    }
  }

  private void collect(Element element, Set<TypeElement> named) {
    element.getAnnotationMirrors().forEach(mirror -> collect(mirror, named));
  }

  private void collect(AnnotationMirror mirror, Set<TypeElement> named) {
    mirror.getElementValues().values().forEach(value -> collect(value.getValue(), named));
  }

  private void collect(Object value, Set<TypeElement> named) {
    if (value instanceof AnnotationMirror mirror) {
      collect(mirror, named);
    } else if (value instanceof List<?> values) {
      values.forEach(each -> collect(((AnnotationValue) each).getValue(), named));
    } else if (value instanceof TypeMirror mirror
        && types.asElement(mirror) instanceof TypeElement type
        && AnnotationReader.isPresent(type, Vocabulary.LAMBDA_FUNCTION)) {
      named.add(type);
    }
  }

  private static Comparator<TypeElement> byName() {
    return Comparator.comparing(type -> type.getQualifiedName().toString());
  }
}
