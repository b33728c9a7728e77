package dev.backline.processor.reader.api;

import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.operation.CustomOperationReader;
import dev.backline.processor.reader.operation.DataSourceReader;
import dev.backline.processor.reader.relation.JoinModels;
import dev.backline.processor.reader.relation.ReferenceTypes;
import dev.backline.processor.reader.type.CodeFiles;
import dev.backline.processor.reader.type.ModelFinder;
import dev.backline.processor.reader.type.ModelReader;
import dev.backline.processor.reader.type.NamedTypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the GraphQL API of a definition and everything that belongs to it. */
public final class DataReader {
  private final Types types;
  private final ModelFinder finder;
  private final ClassFiles classFiles;
  private final CodeFiles codeFiles;

  public DataReader(Elements elements, Types types, ClassFiles classFiles, CodeFiles codeFiles) {
    this.types = types;
    this.classFiles = classFiles;
    this.codeFiles = codeFiles;
    this.finder = new ModelFinder(elements, types);
  }

  /**
   * What the definition says about its API.
   *
   * @param definition the annotated type
   * @param api its {@code @GraphqlApi}
   * @param reading receives the mistakes and what could not be resolved; the specification is then
   *     what could be read
   */
  public DataSpec read(TypeElement definition, AnnotationReader api, Reading reading) {
    ApiSpec apiSpec = ApiReader.read(definition, api, types, reading);
    NamedTypes namedTypes = new NamedTypes(types, classFiles, codeFiles, reading);
    List<CustomOperationSpec> operations =
        new CustomOperationReader(types, namedTypes, classFiles, codeFiles, reading)
            .read(definition);
    ModelReader modelReader = new ModelReader(types, namedTypes, classFiles, codeFiles, reading);
    List<TypeElement> modelTypes = finder.models(definition, api, operations.isEmpty(), reading);
    List<ModelSpec> written =
        modelTypes.stream().flatMap(model -> modelReader.read(model).stream()).toList();
    List<ModelSpec> models = ReferenceTypes.resolve(JoinModels.expand(written, apiSpec, reading));
    return new DataSpec(
        JavaTypes.of(definition),
        apiSpec,
        models,
        namedTypes.customTypes(),
        namedTypes.enums(),
        operations,
        new StackMappingReader(types, classFiles, reading).read(definition, modelTypes),
        new DataSourceReader(types, reading).read(definition),
        AnnotationReader.isPresent(definition, Vocabulary.AUTH)
            || AnnotationReader.isPresent(definition, Vocabulary.REFERENCE_AUTH));
  }
}
