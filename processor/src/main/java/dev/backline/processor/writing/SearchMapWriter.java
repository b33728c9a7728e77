package dev.backline.processor.writing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.ModelSpec;
import java.util.List;

/** Writes the maps that have typed keys only where models are searchable. */
final class SearchMapWriter {
  private static final TypeVariableName T = TypeVariableName.get("T");

  private final ModelAccessors accessors;
  private final boolean searchable;
  private final ClassName functions;

  SearchMapWriter(BackendSpec backend, ClassName data, ModelAccessors accessors) {
    this.accessors = accessors;
    this.searchable = backend.models().stream().anyMatch(ModelSpec::searchable);
    this.functions = data.nestedClass("LambdaFunctions");
  }

  /** The type of a map of Lambda functions. */
  TypeName functions(TypeName resource) {
    return ParameterizedTypeName.get(searchable ? functions : CdkNames.RESOURCE_MAP, resource);
  }

  CodeBlock createFunctions(String name, String getter) {
    return searchable
        ? CodeBlock.of("new LambdaFunctions<>($S, source::$L)", name, getter)
        : DataWriter.createPlain(name, getter);
  }

  List<TypeSpec> write() {
    return searchable ? List.of(writeFunctions()) : List.of();
  }

  private TypeSpec writeFunctions() {
    return TypeSpec.classBuilder(functions)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(T)
        .superclass(ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, T))
        .addJavadoc(
            "The Lambda functions that Amplify made.\n\n@param <T> the type of the functions\n")
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(String.class, "name")
                .addParameter(ModelMapWriter.supplierOf(T), "resources")
                .addStatement("super(name, resources)")
                .build())
        .addMethod(
            DataWriter.accessor(
                "openSearchStreaming",
                T,
                "The function that fills the search domain.",
                CodeBlock.of("get($S)", "OpenSearchStreamingLambdaFunction")))
        .build();
  }

  /** Whether what has no map of its own has the search domain among it. */
  boolean hasResources() {
    return searchable;
  }

  /** Adds the accessors of what has no map of its own. */
  void addResources(TypeSpec.Builder type) {
    if (!searchable) {
      return;
    }
    type.addMethod(
        DataWriter.accessor(
            "openSearchDomain",
            CdkNames.CFN_RESOURCE,
            "The search domain.",
            CodeBlock.of("get($S)", "OpenSearchDomain")));
    accessors
        .methods()
        .forEach(
            (model, method) -> {
              if (model.searchable()) {
                type.addMethod(
                    DataWriter.accessor(
                        method + "LambdaMapping",
                        CdkNames.CFN_RESOURCE,
                        "What hands the changes of {@code "
                            + model.name().value()
                            + "} on to the search domain.",
                        CodeBlock.of(
                            "get($S)", "Searchable" + model.name().value() + "LambdaMapping")));
              }
            });
  }
}
