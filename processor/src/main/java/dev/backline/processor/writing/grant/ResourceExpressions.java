package dev.backline.processor.writing.grant;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.resource.ResourceKind;
import java.util.Optional;

/** Writes how generated code reaches the resources that functions use. */
final class ResourceExpressions {
  private final BackendSpec backend;
  private final Optional<ModelAccessors> accessors;

  ResourceExpressions(BackendSpec backend) {
    this.backend = backend;
    this.accessors = backend.data().map(ModelAccessors::new);
  }

  /** The resource that an annotation means, as the CDK type that grants. */
  CodeBlock resource(ResourceKind kind, ResourceChoice choice) {
    return switch (kind) {
      case USER_POOL -> CodeBlock.of("auth.resources().userPool()");
      case TABLE ->
          CodeBlock.of(
              "data.resources().tables().$L()", table(choice.model().orElseThrow().value()));
      case BUCKET -> CodeBlock.of("$L.resources().bucket()", storage(choice).accessor());
      case API -> CodeBlock.of("data.resources().graphqlApi()");
      case FUNCTION ->
          CodeBlock.of(
              "$L.resources().lambda()", function(choice.function().orElseThrow().value()));
    };
  }

  /** The value that a constant of {@code ResourceReference} stands for. */
  CodeBlock reference(String reference, ResourceChoice choice) {
    return switch (reference) {
      case "USER_POOL_CLIENT_ID" ->
          CodeBlock.of("auth.resources().userPoolClient().getUserPoolClientId()");
      case "IDENTITY_POOL_ID" -> CodeBlock.of("auth.resources().identityPoolId()");
      case "GRAPHQL_ENDPOINT" -> CodeBlock.of("data.api().getGraphqlUrl()");
      default ->
          CodeBlock.of("$L.$L()", resource(ResourceKind.of(reference), choice), getter(reference));
    };
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
        .map(function -> function.accessor())
        .findFirst()
        .orElseThrow();
  }
}
