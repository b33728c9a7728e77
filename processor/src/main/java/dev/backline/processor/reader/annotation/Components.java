package dev.backline.processor.reader.annotation;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds the component that a field of a record comes from.
 *
 * <p>To javac the two say the same. Eclipse's compiler (3.41 to 3.46 at least) forgets some of the
 * field's annotations, and keeps all of the component's.
 */
public final class Components {
  private Components() {}

  public static Optional<? extends RecordComponentElement> of(Element element) {
    return element.getKind() == ElementKind.FIELD
            && element.getEnclosingElement() instanceof TypeElement type
            && type.getKind() == ElementKind.RECORD
        ? type.getRecordComponents().stream()
            .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
            .findFirst()
        : Optional.empty();
  }
}
