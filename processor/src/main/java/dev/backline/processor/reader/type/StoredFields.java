package dev.backline.processor.reader.type;

import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.classfile.FieldOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the fields that make up a value of a class: its own, and those of its superclasses. */
public final class StoredFields {
  private final Types types;
  private final FieldOrder fieldOrder;
  private final Reading reading;

  public StoredFields(Types types, ClassFiles classFiles, Reading reading) {
    this.types = types;
    this.fieldOrder = new FieldOrder(classFiles);
    this.reading = reading;
  }

  /** The fields of a class, those of superclasses first. */
  public List<VariableElement> of(TypeElement type, SourceRef at) {
    Deque<TypeElement> hierarchy = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    for (TypeElement next = type;
        next != null && seen.add(next.getQualifiedName().toString());
        next = superclass(next, at)) {
      hierarchy.addFirst(next);
    }
    return hierarchy.stream()
        .flatMap(declaring -> fieldOrder.of(declaring).stream())
        .filter(field -> field.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .filter(field -> !AnnotationReader.isPresent(field, Vocabulary.IGNORE))
        .toList();
  }

  private TypeElement superclass(TypeElement type, SourceRef at) {
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() == TypeKind.ERROR) {
      reading.unresolvedPart("the superclass " + superclass + " of " + type.getSimpleName(), at);
      return null;
    }
    return superclass.getKind() == TypeKind.DECLARED
        ? (TypeElement) types.asElement(superclass)
        : null;
  }
}
