package dev.backline.processor.naming.resource;

/** The kinds of resources that functions may use or are told about. */
public enum ResourceKind {
  USER_POOL("cognito-idp", "user pool", "Auth"),
  TABLE("dynamodb", "GraphQL API", "GraphqlApi"),
  BUCKET("s3", "bucket", "Storage"),
  API("appsync", "GraphQL API", "GraphqlApi"),
  FUNCTION("lambda", "function", "LambdaFunction");

  private final String prefix;
  private final String component;
  private final String annotation;

  ResourceKind(String prefix, String component, String annotation) {
    this.prefix = prefix;
    this.component = component;
    this.annotation = annotation;
  }

  /** The kind that a constant of {@code ResourceReference} speaks about. */
  public static ResourceKind of(String reference) {
    if (reference.startsWith("TABLE")) {
      return TABLE;
    }
    if (reference.startsWith("BUCKET")) {
      return BUCKET;
    }
    if (reference.startsWith("GRAPHQL")) {
      return API;
    }
    return reference.startsWith("FUNCTION") ? FUNCTION : USER_POOL;
  }

  /** The prefix of its IAM actions. */
  public String prefix() {
    return prefix;
  }

  /** The component that it is part of, for people. */
  public String component() {
    return component;
  }

  /** The annotation that defines the component. */
  public String annotation() {
    return annotation;
  }

  /** What it is called in a sentence. */
  public String label() {
    return switch (this) {
      case USER_POOL -> "the user pool";
      case TABLE -> "a table";
      case BUCKET -> "a bucket";
      case API -> "the API";
      case FUNCTION -> "a function";
    };
  }
}
