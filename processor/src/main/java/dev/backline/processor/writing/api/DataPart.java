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
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.resource.BackendResources;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.data.DataWriter;
import dev.backline.processor.writing.data.ResolverWriter;
import dev.backline.processor.writing.table.OverrideStep;
import dev.backline.processor.writing.table.TableSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what makes the GraphQL API of a backend and overrides it. */
public final class DataPart implements Part {
  private final DataSpec data;
  private final BackendResources before;
  private final ClassName dataClass;
  private final ApiWriter api;
  private final BackendParameters parameters;

  /**
   * The part.
   *
   * @param backend the backend, which makes other components before this one
   */
  public DataPart(DataSpec data, BackendSpec backend) {
    FunctionNames functionNames = new FunctionNames(data, backend.functions());
    this.data = data;
    this.before = BackendResources.beforeResolvers(backend);
    this.dataClass = CdkNames.className(GeneratedNames.data(data.definition()));
    this.api = new ApiWriter(data, functionNames);
    this.parameters = new BackendParameters(data, functionNames, backend.storages());
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
  public Making making() {
    List<MethodSpec> overrides = overrides();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(
        MethodSpec.methodBuilder("createApi")
            .addModifiers(PRIVATE)
            .addParameters(parameters.ofApi().keySet())
            .returns(CdkNames.AMPLIFY_API)
            .addCode(api.creation())
            .build());
    methods.addAll(new SqlDatabaseWriter(data).write());
    if (ResolverWriter.isNeeded(data)) {
      methods.add(new ResolverWriter(data, before).method());
    }
    methods.addAll(overrides);
    return new Making(
        creation(),
        overrides.stream()
            .map(step -> CodeBlock.builder().addStatement("$N()", step).build())
            .collect(CodeBlock.joining("")),
        methods);
  }

  private CodeBlock creation() {
    CodeBlock arguments = CodeBlock.join(parameters.ofApi().values(), ", ");
    CodeBlock.Builder code = CodeBlock.builder();
    if (ResolverWriter.isNeeded(data)) {
      code.addStatement("$T api = createApi($L)", CdkNames.AMPLIFY_API, arguments)
          .addStatement("this.data = new $T(api, $L(api))", dataClass, ResolverWriter.METHOD);
    } else {
      code.addStatement("this.data = new $T(createApi($L))", dataClass, arguments);
    }
    return code.addStatement(
            "$T.tag(data.api(), $S)", CdkNames.FRIENDLY_NAME, ApiWriter.CONSTRUCT_ID)
        .build();
  }

  private List<MethodSpec> overrides() {
    List<MethodSpec> steps = new ArrayList<>();
    OverrideStep.of(
            "overrideApi", CdkNames.CFN_GRAPHQL_API, "api", "cfnGraphqlApi()", api.overrides())
        .ifPresent(steps::add);
    steps.addAll(new TableSteps(data).write());
    new InferenceProfileWriter(data).method().ifPresent(steps::add);
    new ConversationWriter(data).method().ifPresent(steps::add);
    return steps;
  }
}
