package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.api.DataReader;
import dev.backline.processor.reader.auth.AuthReader;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.function.FunctionReader;
import dev.backline.processor.reader.override.CustomizerReader;
import dev.backline.processor.reader.override.PropertyOverrideReader;
import dev.backline.processor.reader.storage.StorageReader;
import dev.backline.processor.reader.type.CodeFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a definition, component by component. */
public final class BackendReader {
  private final Elements elements;
  private final Types types;
  private final DataReader data;

  public BackendReader(Elements elements, Types types, ClassFiles classFiles, CodeFiles codeFiles) {
    this.elements = elements;
    this.types = types;
    this.data = new DataReader(elements, types, classFiles, codeFiles);
  }

  /**
   * The definition's specification.
   *
   * @param definition the annotated type
   * @param reading receives the mistakes and what could not be resolved; the specification is then
   *     what could be read
   */
  public BackendSpec read(TypeElement definition, Reading reading) {
    JavaType type = JavaTypes.of(definition);
    checkKind(definition, type, reading);
    List<FunctionSpec> functions = new FunctionReader(elements, types, reading).read(definition);
    Optional<DataSpec> api =
        AnnotationReader.find(definition, Vocabulary.GRAPHQL_API, reading)
            .map(annotation -> data.read(definition, annotation, reading));
    return new BackendSpec(
        type,
        api,
        AuthReader.read(definition, types, reading),
        functions,
        new StorageReader(types, reading).read(definition, functions),
        new PropertyOverrideReader(elements, types, reading).read(definition, api),
        new CustomizerReader(types, reading).read(definition));
  }

  private static void checkKind(TypeElement definition, JavaType type, Reading reading) {
    if (definition.getKind() == ElementKind.ENUM
        || definition.getKind() == ElementKind.ANNOTATION_TYPE) {
      AnnotationReader component = AnnotationReader.component(definition, reading);
      reading
          .findings()
          .add(
              DefinitionProblem.DEFINITION_KIND,
              component.at(),
              component.name(),
              type.simpleName(),
              JavaTypes.kindOf(definition));
    }
  }
}
