package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a definition and everything that belongs to it. */
public final class DefinitionReader {
  private final Types types;
  private final ModelFinder finder;
  private final CodeFiles codeFiles;

  public DefinitionReader(Elements elements, Types types, CodeFiles codeFiles) {
    this.types = types;
    this.codeFiles = codeFiles;
    this.finder = new ModelFinder(elements, types);
  }

  /**
   * The definition's specification, or nothing where it can't have one.
   *
   * @param definition the annotated type
   * @param reading receives the mistakes and what could not be resolved; the specification is then
   *     what could be read
   */
  public Optional<DataSpec> read(TypeElement definition, Reading reading) {
    AnnotationReader api =
        AnnotationReader.find(definition, Vocabulary.GRAPHQL_API, reading).orElseThrow();
    JavaType type = JavaTypes.of(definition);
    if (definition.getKind() == ElementKind.ENUM
        || definition.getKind() == ElementKind.ANNOTATION_TYPE) {
      reading
          .findings()
          .add(
              DefinitionProblem.DEFINITION_KIND,
              api.at(),
              type.simpleName(),
              JavaTypes.kindOf(definition));
      return Optional.empty();
    }
    ApiSpec apiSpec = ApiReader.read(definition, api, reading);
    NamedTypes namedTypes = new NamedTypes(types, codeFiles, reading);
    List<CustomOperationSpec> operations =
        new CustomOperationReader(types, namedTypes, codeFiles, reading).read(definition);
    ModelReader modelReader = new ModelReader(types, namedTypes, codeFiles, reading);
    List<TypeElement> modelTypes = finder.models(definition, api, operations.isEmpty(), reading);
    List<ModelSpec> written =
        modelTypes.stream().flatMap(model -> modelReader.read(model).stream()).toList();
    List<ModelSpec> models = ReferenceTypes.resolve(JoinModels.expand(written, apiSpec, reading));
    return Optional.of(
        new DataSpec(
            type,
            apiSpec,
            models,
            namedTypes.customTypes(),
            namedTypes.enums(),
            operations,
            new StackMappingReader(types, reading).read(definition, modelTypes),
            new DataSourceReader(types, reading).read(definition)));
  }
}
