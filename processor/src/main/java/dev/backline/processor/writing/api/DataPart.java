package dev.backline.processor.writing.api;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.data.DataWriter;
import dev.backline.processor.writing.data.ResolverWriter;
import dev.backline.processor.writing.table.OverrideStep;
import dev.backline.processor.writing.table.TableSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what makes the GraphQL API of a backend and overrides it. */
public final class DataPart implements Part {
  /** The variable of the constructor for what has no resolvers in JavaScript yet. */
  private static final String WITHOUT_RESOLVERS = "api";

  private final DataSpec data;
  private final BackendNames names;
  private final ClassName dataClass;
  private final BackendParameters parameters;
  private final SqlDatabaseWriter databases;
  private final ApiWriter api;
  private final Optional<ResolverWriter> resolvers;

  /**
   * The part.
   *
   * @param backend the backend, which makes other components before this one
   */
  public DataPart(DataSpec data, BackendSpec backend, BackendNames names) {
    FunctionNames functionNames = new FunctionNames(data, backend.functions());
    this.data = data;
    this.names = names;
    this.dataClass = CdkNames.className(GeneratedNames.data(data.definition()));
    this.parameters = new BackendParameters(data, functionNames, backend.storages());
    this.databases = new SqlDatabaseWriter(data, names);
    this.api =
        new ApiWriter(
            data,
            new ApiFunctions(
                functionNames, new MethodScope(names.fields(), named(parameters.ofApi()))),
            databases);
    this.resolvers =
        ResolverWriter.isNeeded(data)
            ? Optional.of(new ResolverWriter(data, backend, names))
            : Optional.empty();
  }

  private static List<String> named(Set<ParameterSpec> parameters) {
    return parameters.stream().map(parameter -> parameter.name).toList();
  }

  /** What the constructor of the backend declares for the API. */
  public List<String> variables() {
    return Stream.concat(
            named(parameters.ofBackend().keySet()).stream(),
            resolvers.map(writer -> WITHOUT_RESOLVERS).stream())
        .toList();
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return parameters.ofBackend();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(FieldSpec.builder(dataClass, "data", PRIVATE, FINAL).build());
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of(
        DataWriter.accessor(
            "data", dataClass, "The GraphQL API and everything behind it.", CodeBlock.of("data")));
  }

  @Override
  public Making making(MethodScope constructor) {
    List<MethodSpec> overrides = overrides();
    MethodSpec createApi =
        MethodSpec.methodBuilder(names.method("createApi"))
            .addModifiers(PRIVATE)
            .addParameters(parameters.ofApi())
            .returns(CdkNames.AMPLIFY_API)
            .addCode(api.creation())
            .build();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(createApi);
    methods.addAll(databases.write());
    Optional<MethodSpec> createResolvers = resolvers.map(ResolverWriter::method);
    createResolvers.ifPresent(methods::add);
    methods.addAll(overrides);
    CodeBlock creation =
        CodeBlock.of("$N($L)", createApi, CodeBlock.join(parameters.arguments(constructor), ", "));
    return new Making(
        CodeBlock.builder()
            .add(
                createResolvers
                    .map(method -> statements(creation, method))
                    .orElseGet(
                        () ->
                            CodeBlock.builder()
                                .addStatement("this.data = new $T($L)", dataClass, creation)
                                .build()))
            .addStatement("$T.tag(data.api(), $S)", CdkNames.FRIENDLY_NAME, ConstructIds.API)
            .build(),
        overrides.stream()
            .map(step -> CodeBlock.builder().addStatement("$N()", step).build())
            .collect(CodeBlock.joining("")),
        methods);
  }

  private CodeBlock statements(CodeBlock creation, MethodSpec createResolvers) {
    return CodeBlock.builder()
        .addStatement("$T $L = $L", CdkNames.AMPLIFY_API, WITHOUT_RESOLVERS, creation)
        .addStatement(
            "this.data = new $T($L, $N($L))",
            dataClass,
            WITHOUT_RESOLVERS,
            createResolvers,
            WITHOUT_RESOLVERS)
        .build();
  }

  private List<MethodSpec> overrides() {
    List<MethodSpec> steps = new ArrayList<>();
    OverrideStep.of(
            names.method("overrideApi"),
            CdkNames.CFN_GRAPHQL_API,
            "api",
            "cfnGraphqlApi()",
            api.overrides())
        .ifPresent(steps::add);
    steps.addAll(new TableSteps(data, names).write());
    new InferenceProfileWriter(data, names).method().ifPresent(steps::add);
    new ConversationWriter(data, names).method().ifPresent(steps::add);
    return steps;
  }
}
