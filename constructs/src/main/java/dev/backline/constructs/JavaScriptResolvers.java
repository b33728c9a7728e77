package dev.backline.constructs;

import dev.backline.amplify.graphql.AmplifyGraphqlApi;
import dev.backline.amplify.graphql.AmplifyGraphqlApiCfnResources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.appsync.BaseDataSource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/**
 * The resolvers of an API whose steps are files of AppSync's JavaScript.
 *
 * <p>Amplify's construct knows nothing of them: they are made beside it, as Amplify Gen 2 does, and
 * with the same names. In {@code ctx.stash} the steps find {@code awsAppsyncApiId} and {@code
 * amplifyApiEnvironmentName}, of which the physical names of tables are made.
 */
public final class JavaScriptResolvers {
  private static final String RUNTIME = "APPSYNC_JS";
  private static final String RUNTIME_VERSION = "1.0.0";

  private final Construct scope;
  private final AmplifyGraphqlApi api;
  private final Class<?> owner;
  private final Map<String, CfnResolver> resolvers = new LinkedHashMap<>();
  private final Map<String, CfnFunctionConfiguration> functions = new LinkedHashMap<>();

  /**
   * No resolvers yet.
   *
   * @param scope the construct that they become part of
   * @param api the API
   * @param owner a class in whose package, or below, the files of the steps lie
   */
  public JavaScriptResolvers(Construct scope, AmplifyGraphqlApi api, Class<?> owner) {
    this.scope = scope;
    this.api = api;
    this.owner = owner;
  }

  /**
   * Adds a resolver.
   *
   * @param type the GraphQL type that has the field
   * @param field the field
   * @param steps the steps, in order; the result of the last one is the field's
   */
  public void add(String type, String field, JavaScriptStep... steps) {
    List<String> functionIds = new ArrayList<>();
    for (JavaScriptStep step : steps) {
      functionIds.add(
          function(String.join("_", "Fn", type, field, "" + (functionIds.size() + 1)), step));
    }
    CfnResolver resolver =
        CfnResolver.Builder.create(scope, "Resolver_" + type + "_" + field)
            .apiId(api.getApiId())
            .typeName(type)
            .fieldName(field)
            .kind("PIPELINE")
            .runtime(
                CfnResolver.AppSyncRuntimeProperty.builder()
                    .name(RUNTIME)
                    .runtimeVersion(RUNTIME_VERSION)
                    .build())
            .code(frame())
            .pipelineConfig(
                CfnResolver.PipelineConfigProperty.builder().functions(functionIds).build())
            .build();
    resolver.getNode().addDependency(api);
    resolvers.put(type + "." + field, resolver);
  }

  private String function(String name, JavaScriptStep step) {
    CfnFunctionConfiguration function =
        CfnFunctionConfiguration.Builder.create(scope, name)
            .apiId(api.getApiId())
            .name(name)
            .dataSourceName(step.dataSource())
            .codeS3Location(asset(name + "_asset", step).getS3ObjectUrl())
            .runtime(
                CfnFunctionConfiguration.AppSyncRuntimeProperty.builder()
                    .name(RUNTIME)
                    .runtimeVersion(RUNTIME_VERSION)
                    .build())
            .build();
    function.getNode().addDependency(api);
    BaseDataSource dataSource = step.construct();
    if (dataSource != null) {
      function.getNode().addDependency(dataSource);
    }
    functions.put(name, function);
    return function.getAttrFunctionId();
  }

  private Asset asset(String id, JavaScriptStep step) {
    return ClassPathFile.of(owner, step.code())
        .copied(path -> Asset.Builder.create(scope, id).path(path.toString()).build());
  }

  /** What AppSync runs around the steps. */
  private String frame() {
    return """
        export function request(ctx) {
          ctx.stash.awsAppsyncApiId = '%s';
          ctx.stash.amplifyApiEnvironmentName = '%s';
          return {};
        }

        export function response(ctx) {
          return ctx.prev.result;
        }
        """
        .formatted(api.getApiId(), environmentName());
  }

  /** What the names of tables end in, as Amplify's construct has it. */
  private String environmentName() {
    Object name = scope.getNode().tryGetContext("amplifyEnvironmentName");
    return name == null ? "NONE" : name.toString();
  }

  /** All resolvers of the API by {@code Type.field}: Amplify's, and these. */
  public Map<String, CfnResolver> resolvers(AmplifyGraphqlApiCfnResources amplify) {
    return joined(amplify.getCfnResolvers(), resolvers);
  }

  /** All AppSync functions of the API by name: Amplify's, and these. */
  public Map<String, CfnFunctionConfiguration> functions(AmplifyGraphqlApiCfnResources amplify) {
    return joined(amplify.getCfnFunctionConfigurations(), functions);
  }

  private static <T> Map<String, T> joined(Map<String, T> amplify, Map<String, T> others) {
    Map<String, T> all = new LinkedHashMap<>(amplify);
    all.putAll(others);
    return Collections.unmodifiableMap(all);
  }
}
