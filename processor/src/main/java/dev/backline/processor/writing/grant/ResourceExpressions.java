package dev.backline.processor.writing.grant;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.writing.code.MethodScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes how generated code reaches the resources that functions use. */
final class ResourceExpressions {
  private final BackendSpec backend;
  private final Optional<ModelAccessors> accessors;
  private final MethodScope scope;

  private ResourceExpressions(
      BackendSpec backend, Optional<ModelAccessors> accessors, MethodScope scope) {
    this.backend = backend;
    this.accessors = accessors;
    this.scope = scope;
  }

  /** Expressions where nothing hides a field. */
  static ResourceExpressions of(BackendSpec backend) {
    return new ResourceExpressions(
        backend, backend.data().map(ModelAccessors::new), new MethodScope(Set.of(), List.of()));
  }

  /**
   * Expressions for one method.
   *
   * @param method what the method itself declares
   */
  ResourceExpressions in(MethodScope method) {
    return new ResourceExpressions(backend, accessors, method);
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
    return accessors
        .orElseThrow()
        .of(backend.data().flatMap(data -> data.model(type)).orElseThrow());
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
