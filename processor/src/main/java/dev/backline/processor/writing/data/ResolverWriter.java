package dev.backline.processor.writing.data;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSourceSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ResolverStepSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.resource.BackendResources;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.Arguments;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Suppressions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes how the resolvers in JavaScript are made, and the data sources that they name. */
public final class ResolverWriter {
  private static final String RESOLVERS = "resolvers";

  private final DataSpec data;
  private final String definition;
  private final String api;
  private final BackendResources resources;
  private final MethodScope scope;
  private final String method;

  /** The variable for each data source, by its id. */
  private final Map<String, String> variables = new LinkedHashMap<>();

  /**
   * The writer.
   *
   * @param backend the backend, which makes other components before
   */
  public ResolverWriter(DataSpec data, BackendSpec backend, BackendNames names) {
    this.data = data;
    this.definition = data.definition().simpleName();
    // What methods are called with is said by this name, so it must not be that of a field.
    this.api = new JavaNames(names.fields()).method("api");
    this.resources = BackendResources.beforeResolvers(backend, api);
    JavaNames locals = new JavaNames(Set.of(api, RESOLVERS));
    data.dataSources()
        .forEach(
            dataSource ->
                variables.computeIfAbsent(
                    dataSource.id().value(), ignored -> locals.method(dataSource.method())));
    this.scope =
        new MethodScope(
            names.fields(),
            Stream.concat(Stream.of(api, RESOLVERS), variables.values().stream()).toList());
    this.method = names.method("createResolvers");
  }

  /** Whether there is anything to make. */
  public static boolean isNeeded(DataSpec data) {
    return !data.dataSources().isEmpty()
        || data.operations().stream().anyMatch(operation -> !operation.steps().isEmpty());
  }

  /** The method that makes them all. */
  public MethodSpec method() {
    MethodSpec.Builder built =
        MethodSpec.methodBuilder(method)
            .addModifiers(PRIVATE)
            .addParameter(CdkNames.AMPLIFY_API, api)
            .returns(CdkNames.JAVA_SCRIPT_RESOLVERS)
            .addStatement(
                "$T $L = new $T(this, $L, $T.class)",
                CdkNames.JAVA_SCRIPT_RESOLVERS,
                RESOLVERS,
                CdkNames.JAVA_SCRIPT_RESOLVERS,
                api,
                CdkNames.className(GeneratedNames.data(data.definition())));
    if (data.dataSources().stream().anyMatch(DataSourceSpec::deprecated)) {
      built.addAnnotation(Suppressions.DEPRECATION);
    }
    data.dataSources().forEach(dataSource -> built.addCode(create(dataSource)));
    data.operations().stream()
        .filter(operation -> !operation.steps().isEmpty())
        .forEach(operation -> built.addCode(add(operation)));
    return built.addStatement("return $L", RESOLVERS).build();
  }

  private CodeBlock create(DataSourceSpec dataSource) {
    return CodeBlock.builder()
        .add(
            AnnotationText.of("DataSource")
                .value(JavaLiterals.string(dataSource.id().value()))
                .on(definition + "." + dataSource.method()))
        .addStatement(
            "$T $L = $T.$L($L)",
            CdkNames.BASE_DATA_SOURCE,
            variables.get(dataSource.id().value()),
            CdkNames.className(data.definition()),
            dataSource.method(),
            Arguments.of(dataSource.parameters(), resources, Optional.empty(), scope))
        .build();
  }

  private CodeBlock add(CustomOperationSpec operation) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", operation.rootType().typeName()));
    arguments.add(CodeBlock.of("$S", operation.name().value()));
    for (ResolverStepSpec step : operation.steps()) {
      code.add(
          AnnotationText.of("Resolver")
              .string("code", Optional.of(step.code().name()))
              .type("model", step.model())
              .string("dataSource", step.dataSource())
              .on(definition + "." + operation.javaName()));
      arguments.add(
          CodeBlock.of(
              "new $T($L$L)",
              CdkNames.JAVA_SCRIPT_STEP,
              JavaLiterals.string(step.code().name().value()),
              source(step)));
    }
    return code.addStatement("$L.add($L)", RESOLVERS, CodeBlock.join(arguments, ", ")).build();
  }

  /** What the step talks to, behind a comma; nothing where it talks to nothing. */
  private CodeBlock source(ResolverStepSpec step) {
    Optional<CodeBlock> table =
        step.model()
            .flatMap(
                type ->
                    data.models().stream()
                        .filter(model -> model.type().equals(type.value()))
                        .findFirst())
            .map(model -> CodeBlock.of(", $S", model.name().value() + "Table"));
    return table
        .or(() -> step.dataSource().map(id -> CodeBlock.of(", $L", variables.get(id.value()))))
        .orElse(CodeBlock.of(""));
  }
}
