package dev.backline.amplify.graphql;

import software.amazon.awscdk.App;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;

/** An app with one API of one model, written as a user of the bindings writes it. */
final class TodoApp {
  private static final String SCHEMA =
      """
      type Todo @model @auth(rules: [{ allow: public }]) {
        id: ID!
        content: String
        ttl: AWSTimestamp
      }
      """;

  private TodoApp() {}

  static AmplifyGraphqlApi withAmplifyTables(App app) {
    return api(
        app,
        AmplifyGraphqlDefinition.fromString(
            SCHEMA,
            AmplifyDynamoDbModelDataSourceStrategy.builder()
                .dbType("DYNAMODB")
                .provisionStrategy("AMPLIFY_TABLE")
                .build()));
  }

  static AmplifyGraphqlApi withCloudFormationTables(App app) {
    return api(
        app,
        AmplifyGraphqlDefinition.fromString(
            SCHEMA,
            DefaultDynamoDbModelDataSourceStrategy.builder()
                .dbType("DYNAMODB")
                .provisionStrategy("DEFAULT")
                .build()));
  }

  private static AmplifyGraphqlApi api(App app, IAmplifyGraphqlDefinition definition) {
    return AmplifyGraphqlApi.Builder.create(new Stack(app, "Todo"), "Api")
        .definition(definition)
        .authorizationModes(
            AuthorizationModes.builder()
                .apiKeyConfig(ApiKeyAuthorizationConfig.builder().expires(Duration.days(7)).build())
                .build())
        .build();
  }

  /** What {@code cdk synth} runs. */
  public static void main(String[] args) {
    App app = new App();
    withAmplifyTables(app);
    app.synth();
  }
}
