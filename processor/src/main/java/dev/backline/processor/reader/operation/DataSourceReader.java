package dev.backline.processor.reader.operation;

import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.DataSourceSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.override.CalledDefinition;
import dev.backline.processor.reader.override.InjectionReader;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the {@code @DataSource} methods of a definition. */
public final class DataSourceReader {
  private static final String BASE = "software.amazon.awscdk.services.appsync.BaseDataSource";

  private final Types types;
  private final Reading reading;
  private final InjectionReader injections;

  public DataSourceReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
    this.injections = new InjectionReader(types, reading);
  }

  /** The data sources, in the order of the methods. */
  public List<DataSourceSpec> read(TypeElement definition) {
    return ElementFilter.methodsIn(definition.getEnclosedElements()).stream()
        .flatMap(method -> read(definition, method).stream())
        .toList();
  }

  private Optional<DataSourceSpec> read(TypeElement definition, ExecutableElement method) {
    String place = definition.getSimpleName() + "." + method.getSimpleName();
    return AnnotationReader.find(method, Vocabulary.DATA_SOURCE, reading)
        .flatMap(
            annotation ->
                annotation
                    .string("value")
                    .map(
                        id -> {
                          checkMethod(method, place, annotation);
                          CalledDefinition.check(definition, place, annotation.at(), reading);
                          return new DataSourceSpec(
                              id,
                              method.getSimpleName().toString(),
                              JavaTypes.isDeprecated(method),
                              injections.read(JavaTypes.of(definition), method),
                              annotation.at());
                        }));
  }

  private void checkMethod(ExecutableElement method, String place, AnnotationReader annotation) {
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      reading.findings().add(OperationProblem.DATA_SOURCE_METHOD, annotation.at(), place);
    }
    TypeMirror result = method.getReturnType();
    if (result.getKind() == TypeKind.ERROR) {
      reading.unresolved("the type " + result + " of " + place, SourcePosition.of(method));
    } else if (!isDataSource(result)) {
      reading
          .findings()
          .add(OperationProblem.DATA_SOURCE_RESULT, SourcePosition.of(method), place, result);
    }
  }

  private boolean isDataSource(TypeMirror type) {
    return types.asElement(type) instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(BASE)
            || types.directSupertypes(type).stream().anyMatch(this::isDataSource));
  }
}
