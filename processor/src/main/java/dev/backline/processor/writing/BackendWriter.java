package dev.backline.processor.writing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the construct {@code TodoAppBackend}: what makes the backend and overrides it. */
final class BackendWriter {
  private final DataSpec backend;
  private final ClassName data;
  private final ApiWriter api;
  private final Map<ParameterSpec, String> parameters;

  private BackendWriter(DataSpec backend) {
    this.backend = backend;
    this.data = CdkNames.className(GeneratedNames.data(backend.definition()));
    this.api = new ApiWriter(backend);
    this.parameters = new BackendParameters(backend).all();
  }

  /** The class of a sound definition. */
  static TypeSpec write(DataSpec backend) {
    return new BackendWriter(backend).write();
  }

  /** A class with the same methods that makes nothing. */
  static TypeSpec writeOutline(DataSpec backend) {
    BackendWriter writer = new BackendWriter(backend);
    return writer
        .type()
        .addMethod(
            writer
                .constructor()
                .addStatement(
                    "throw new $T($S)",
                    IllegalStateException.class,
                    backend.definition().simpleName() + " has mistakes; see the compiler's errors.")
                .build())
        .addMethod(writer.dataAccessor())
        .build();
  }

  private TypeSpec write() {
    List<MethodSpec> steps = new ArrayList<>();
    addApiStep(steps);
    steps.addAll(new TableSteps(backend).write());
    new InferenceProfileWriter(backend).method().ifPresent(steps::add);
    MethodSpec.Builder constructor = constructor().addCode(createData());
    steps.forEach(step -> constructor.addStatement("$N()", step));
    TypeSpec.Builder type = type().addMethod(constructor.build()).addMethod(dataAccessor());
    type.addMethod(
        MethodSpec.methodBuilder("createApi")
            .addModifiers(PRIVATE)
            .addParameters(parameters.keySet())
            .returns(CdkNames.AMPLIFY_API)
            .addCode(api.creation())
            .build());
    new SqlDatabaseWriter(backend).write().forEach(type::addMethod);
    if (ResolverWriter.isNeeded(backend)) {
      type.addMethod(new ResolverWriter(backend).method());
    }
    return type.addMethods(steps).build();
  }

  private CodeBlock createData() {
    String arguments =
        parameters.keySet().stream()
            .map(parameter -> parameter.name)
            .collect(Collectors.joining(", "));
    if (!ResolverWriter.isNeeded(backend)) {
      return CodeBlock.builder()
          .addStatement("this.data = new $T(createApi($L))", data, arguments)
          .build();
    }
    return CodeBlock.builder()
        .addStatement("$T api = createApi($L)", CdkNames.AMPLIFY_API, arguments)
        .addStatement("this.data = new $T(api, $L(api))", data, ResolverWriter.METHOD)
        .build();
  }

  private TypeSpec.Builder type() {
    return TypeSpec.classBuilder(CdkNames.className(GeneratedNames.backend(backend.definition())))
        .addModifiers(PUBLIC, FINAL)
        .superclass(CdkNames.CONSTRUCT)
        .addJavadoc(
            "The backend that {@link $L} defines.\n",
            backend.definition().linkFrom(backend.definition()))
        .addField(data, "data", PRIVATE, FINAL);
  }

  private MethodSpec.Builder constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc(
                "Builds the backend.\n\n"
                    + "@param scope the stack, or a construct in it, that the backend becomes part of\n"
                    + "@param id the backend's name in its scope; another name makes other resources\n")
            .addParameter(CdkNames.CONSTRUCT, "scope")
            .addParameter(String.class, "id")
            .addStatement("super(scope, id)");
    parameters.forEach(
        (parameter, javadoc) ->
            constructor
                .addParameter(parameter)
                .addJavadoc("@param $L $L\n", parameter.name, javadoc));
    return constructor;
  }

  private MethodSpec dataAccessor() {
    return DataWriter.accessor(
        "data", data, "The GraphQL API and everything behind it.", CodeBlock.of("data"));
  }

  private void addApiStep(List<MethodSpec> steps) {
    OverrideStep.of(
            "overrideApi", CdkNames.CFN_GRAPHQL_API, "api", "cfnGraphqlApi()", api.overrides())
        .ifPresent(steps::add);
  }
}
