package dev.backline.processor.reader.classfile;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the annotations of types in class files. */
public final class TypeAnnotations {
  private final ClassFiles classFiles;

  public TypeAnnotations(ClassFiles classFiles) {
    this.classFiles = classFiles;
  }

  /**
   * Whether a type has one of some annotations.
   *
   * @param member the field, the method that returns it, or the parameter that has the type
   * @param path where in the member's type it stands, see {@link ClassFile#place}
   */
  public boolean has(Element member, String path, Set<String> annotations) {
    Element declared =
        member.getKind() == ElementKind.PARAMETER ? member.getEnclosingElement() : member;
    Optional<ClassFile> file =
        declared.getEnclosingElement() instanceof TypeElement type
            ? classFiles.ofUncertain(type)
            : Optional.empty();
    return file.filter(
            found -> found.hasTypeAnnotation(ClassFile.place(name(member), path), annotations))
        .isPresent();
  }

  private static String name(Element member) {
    if (member.getEnclosingElement() instanceof ExecutableElement method) {
      return ClassFile.parameter(name(method), method.getParameters().indexOf(member));
    }
    String simpleName = member.getSimpleName().toString();
    return member instanceof ExecutableElement method
        ? ClassFile.method(simpleName, method.getParameters().size())
        : simpleName;
  }
}
