package dev.backline.processor.diagnostic;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Shows findings to the user, each once; the only user of {@link Messager}.
 *
 * <p>Not every element has a position that the compiler can show. A finding about one that has none
 * is shown around it, or else at the definition that it belongs to, and names the true place.
 */
public final class Reporter {
  private final Messager messager;
  private final Elements elements;
  private final Set<String> sourceTypes = new HashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<Problem> switchedOff;

  /**
   * A reporter.
   *
   * @param switchedOff the problems that it overlooks, for tests that ask what would come of them
   */
  public Reporter(Messager messager, Elements elements, Set<Problem> switchedOff) {
    this.messager = messager;
    this.elements = elements;
    this.switchedOff = Set.copyOf(switchedOff);
  }

  /** Makes known the types that this compilation has the source of. */
  public void compiles(Iterable<? extends Element> rootElements) {
    for (Element root : rootElements) {
      sourceTypes.add(root.toString());
    }
  }

  /** Whether this compilation has the source of an element, as far as it is known. */
  public boolean hasSource(Element element) {
    return sourceTypes.contains(outermostType(element));
  }

  /**
   * Shows findings about the definition {@code home}. There, {@code @SuppressWarnings} holds for
   * what comes from class files, too, which don't keep it.
   *
   * @return whether there is no error among them; a warning is none
   */
  public boolean report(Iterable<Finding> findings, Element home) {
    boolean sound = true;
    for (Finding finding : findings) {
      SourcePosition at = (SourcePosition) finding.at();
      if (switchedOff.contains(finding.problem())) {
        continue;
      }
      if (!finding.problem().isWarning()) {
        sound = false;
        show(Diagnostic.Kind.ERROR, finding.message(), at, home);
      } else if (!isSuppressed(finding.problem(), at.element())
          && (hasSource(at.element()) || !isSuppressed(finding.problem(), home))) {
        show(Diagnostic.Kind.WARNING, finding.message(), at, home);
      }
    }
    return sound;
  }

  /** Whether {@code @SuppressWarnings} on the element, or around it, names the problem. */
  private static boolean isSuppressed(Problem problem, Element element) {
    return around(element)
        .flatMap(place -> Stream.ofNullable(place.getAnnotation(SuppressWarnings.class)))
        .flatMap(suppressed -> Stream.of(suppressed.value()))
        .anyMatch(name -> name.equals("backline:" + problem.id()));
  }

  private static Stream<Element> around(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement);
  }

  private void show(Diagnostic.Kind kind, String message, SourcePosition at, Element home) {
    String within = isInMade(at) ? "" : at.annotation() + "" + at.value();
    if (!shown.add(message + "@" + place(at.element()) + within)) {
      return;
    }
    Element written = written(at.element());
    if (hasPosition(written)) {
      messager.printMessage(kind, message, written, at.annotation(), at.value());
    } else {
      messager.printMessage(
          kind, message + " (in " + place(at.element()) + ")", nearest(at.element()).orElse(home));
    }
  }

  /**
   * Whether a place is in an annotation that compilers put around repeated ones. They don't find
   * such places, and show the element for each of them.
   */
  private boolean isInMade(SourcePosition at) {
    return at.element().getAnnotationMirrors().stream()
        .filter(mirror -> elements.getOrigin(at.element(), mirror) == Elements.Origin.MANDATED)
        .anyMatch(mirror -> contains(mirror, at.annotation()));
  }

  private static boolean contains(AnnotationMirror outer, AnnotationMirror wanted) {
    return outer.equals(wanted)
        || outer.getElementValues().values().stream().anyMatch(value -> contains(value, wanted));
  }

  private static boolean contains(AnnotationValue value, AnnotationMirror wanted) {
    return value.getValue() instanceof AnnotationMirror inner
        ? contains(inner, wanted)
        : value.getValue() instanceof List<?> values
            && values.stream().anyMatch(element -> contains((AnnotationValue) element, wanted));
  }

  /**
   * What stands for an element in the source. An annotation that fits methods stands on the
   * accessor if it was put on the component of a record, and the compiler makes the accessor.
   */
  private static Element written(Element element) {
    boolean mayBeMade =
        element.getKind() == ElementKind.METHOD
            && element.getEnclosingElement().getKind() == ElementKind.RECORD
            && ((ExecutableElement) element).getParameters().isEmpty();
    return mayBeMade
        ? ElementFilter.fieldsIn(element.getEnclosingElement().getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
            .findFirst()
            .map(Element.class::cast)
            .orElse(element)
        : element;
  }

  /**
   * Whether the compiler knows where an element stands. Neither one does for those in class files.
   * Eclipse's does not for records, their components and enum constants: its messages about them
   * come out without a file (3.46, {@code BaseMessagerImpl.createProblem}).
   */
  private boolean hasPosition(Element element) {
    return hasSource(element)
        && !(Eclipse.made(messager)
            && (element.getKind() == ElementKind.RECORD
                || element.getKind() == ElementKind.ENUM_CONSTANT
                || isOfRecord(element)));
  }

  private static boolean isOfRecord(Element element) {
    return element.getKind() == ElementKind.FIELD
        && element.getEnclosingElement().getKind() == ElementKind.RECORD;
  }

  /** The nearest type around an element that has a position. */
  private Optional<Element> nearest(Element element) {
    return around(element)
        .filter(TypeElement.class::isInstance)
        .filter(this::hasPosition)
        .findFirst();
  }

  private static String outermostType(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() != null
        && !(outermost.getEnclosingElement() instanceof PackageElement)) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost.toString();
  }

  private static String place(Element element) {
    return element instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : place(element.getEnclosingElement()) + "." + element.getSimpleName();
  }
}
