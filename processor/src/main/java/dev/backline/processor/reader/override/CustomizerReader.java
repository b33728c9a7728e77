package dev.backline.processor.reader.override;

import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.CustomizerSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the {@code @Customize} methods of a definition. */
public final class CustomizerReader {
  private static final Set<String> UNCHECKED =
      Set.of("java.lang.RuntimeException", "java.lang.Error");

  private final Types types;
  private final Reading reading;
  private final InjectionReader injections;

  public CustomizerReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
    this.injections = new InjectionReader(types, reading);
  }

  /** The methods, in the order of the source. */
  public List<CustomizerSpec> read(TypeElement definition) {
    return ElementFilter.methodsIn(definition.getEnclosedElements()).stream()
        .flatMap(
            method ->
                AnnotationReader.find(method, Vocabulary.CUSTOMIZE, reading)
                    .map(annotation -> read(definition, method, annotation))
                    .stream())
        .toList();
  }

  private CustomizerSpec read(
      TypeElement definition, ExecutableElement method, AnnotationReader annotation) {
    JavaType type = JavaTypes.of(definition);
    String place = type.simpleName() + "." + method.getSimpleName();
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      reading.findings().add(OverrideProblem.CUSTOMIZE_METHOD, annotation.at(), place);
    }
    CalledDefinition.check(definition, place, annotation.at(), reading);
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      reading.findings().add(OverrideProblem.CUSTOMIZE_RESULT, SourcePosition.of(method), place);
    }
    method.getThrownTypes().stream()
        .filter(this::isChecked)
        .forEach(
            thrown ->
                reading
                    .findings()
                    .add(
                        OverrideProblem.CUSTOMIZE_THROWS,
                        SourcePosition.of(method),
                        place,
                        thrown));
    return new CustomizerSpec(
        method.getSimpleName().toString(),
        JavaTypes.isDeprecated(method),
        annotation.type("model", types),
        injections.read(type, method),
        annotation.at());
  }

  private boolean isChecked(TypeMirror thrown) {
    return types.asElement(thrown) instanceof TypeElement type
        && !UNCHECKED.contains(type.getQualifiedName().toString())
        && (type.getSuperclass().getKind() == TypeKind.NONE || isChecked(type.getSuperclass()));
  }
}
