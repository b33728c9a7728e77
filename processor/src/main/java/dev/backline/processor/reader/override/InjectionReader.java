package dev.backline.processor.reader.override;

import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.InjectionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.reader.annotation.Reading;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Reads what the methods of a definition that the generated backend calls want to be called with.
 *
 * <p>Types that this definition becomes don't exist when it is read for the first time. They are
 * told by their names.
 */
public final class InjectionReader {
  private final Types types;
  private final Reading reading;

  public InjectionReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
  }

  /** The parameters in order; those whose types nobody knows are noted as unresolved. */
  public List<InjectionSpec> read(JavaType definition, ExecutableElement method) {
    return method.getParameters().stream()
        .flatMap(
            parameter ->
                typeName(definition, parameter)
                    .map(
                        type ->
                            new InjectionSpec(
                                parameter.getSimpleName().toString(),
                                type,
                                SourcePosition.of(parameter)))
                    .stream())
        .toList();
  }

  private Optional<String> typeName(JavaType definition, VariableElement parameter) {
    TypeMirror type = parameter.asType();
    if (type.getKind() != TypeKind.ERROR) {
      Element element = types.asElement(type);
      return Optional.of(
          element instanceof TypeElement known
              ? known.getQualifiedName().toString()
              : type.toString());
    }
    String written = type.toString();
    Optional<String> generated = GeneratedNames.qualified(definition, written);
    if (generated.isEmpty()) {
      reading.unresolvedPart(
          "the type "
              + written
              + " of "
              + definition.simpleName()
              + "."
              + parameter.getEnclosingElement().getSimpleName(),
          SourcePosition.of(parameter));
    }
    return generated;
  }
}
