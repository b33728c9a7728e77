package dev.backline.processor.writing.grant;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.writing.code.MethodScope;

/** Writes how generated code reaches the resources that functions use. */
final class ResourceExpressions {
  private final BackendSpec backend;
  private final MethodScope scope;

  /**
   * Expressions for one method.
   *
   * @param scope what the method itself declares
   */
  ResourceExpressions(BackendSpec backend, MethodScope scope) {
    this.backend = backend;
    this.scope = scope;
  }

  /** A function, as the construct that it is. */
  String function(FunctionSpec function) {
    return scope.expression(function.accessor());
  }

  /** The resource that an annotation means, as the CDK type that grants. */
  CodeBlock resource(ResourceKind kind, ResourceChoice choice) {
    return switch (kind) {
      case USER_POOL -> expression("auth.resources().userPool()");
      case TABLE ->
          expression(
              "data.resources().tables()." + table(choice.model().orElseThrow().value()) + "()");
      case BUCKET -> expression(storage(choice).accessor() + ".resources().bucket()");
      case API -> expression("data.resources().graphqlApi()");
      case FUNCTION ->
          expression(function(choice.function().orElseThrow().value()) + ".resources().lambda()");
    };
  }

  /** The value that a constant of {@code ResourceReference} stands for. */
  CodeBlock reference(String reference, ResourceChoice choice) {
    return switch (reference) {
      case "USER_POOL_CLIENT_ID" ->
          expression("auth.resources().userPoolClient().getUserPoolClientId()");
      case "IDENTITY_POOL_ID" -> expression("auth.resources().identityPoolId()");
      case "GRAPHQL_ENDPOINT" -> expression("data.api().getGraphqlUrl()");
      default ->
          CodeBlock.of("$L.$L()", resource(ResourceKind.of(reference), choice), getter(reference));
    };
  }

  private CodeBlock expression(String written) {
    return CodeBlock.of("$L", scope.expression(written));
  }

  private static String getter(String reference) {
    return switch (reference) {
      case "USER_POOL_ID" -> "getUserPoolId";
      case "USER_POOL_ARN" -> "getUserPoolArn";
      case "TABLE_NAME" -> "getTableName";
      case "TABLE_ARN" -> "getTableArn";
      case "BUCKET_NAME" -> "getBucketName";
      case "BUCKET_ARN" -> "getBucketArn";
      case "GRAPHQL_API_ID" -> "getApiId";
      case "FUNCTION_NAME" -> "getFunctionName";
      case "FUNCTION_ARN" -> "getFunctionArn";
      default -> throw new IllegalArgumentException(reference);
    };
  }

  private String table(JavaType type) {
    DataSpec data = backend.data().orElseThrow();
    ModelSpec model = data.model(type).orElseThrow();
    return new ModelAccessors(data).of(model);
  }

  private StorageSpec storage(ResourceChoice choice) {
    return backend.storages().stream()
        .filter(
            storage ->
                choice
                    .storage()
                    .map(name -> name.value().equals(storage.name().value()))
                    .orElse(true))
        .findFirst()
        .orElseThrow();
  }

  private String function(JavaType type) {
    return backend.functions().stream()
        .filter(function -> function.type().equals(type))
        .map(FunctionSpec::accessor)
        .findFirst()
        .orElseThrow();
  }
}
