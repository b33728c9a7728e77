package dev.backline.processor.diagnostic;

import dev.backline.processor.model.SourceRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** A position as the compiler knows it: an element, or an annotation on it, or a value in that. */
public final class SourcePosition extends SourceRef {
  private final Element element;
  private final AnnotationMirror annotation;
  private final AnnotationValue value;

  private SourcePosition(Element element, AnnotationMirror annotation, AnnotationValue value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** The name of an element. */
  public static SourcePosition of(Element element) {
    return new SourcePosition(element, null, null);
  }

  /** An annotation on an element. */
  public static SourcePosition of(Element element, AnnotationMirror annotation) {
    return new SourcePosition(element, annotation, null);
  }

  /** A value in an annotation on an element. */
  public static SourcePosition of(
      Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourcePosition(element, annotation, value);
  }

  Element element() {
    return element;
  }

  AnnotationMirror annotation() {
    return annotation;
  }

  AnnotationValue value() {
    return value;
  }
}
