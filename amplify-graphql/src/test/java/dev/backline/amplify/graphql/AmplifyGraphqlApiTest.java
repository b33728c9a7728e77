package dev.backline.amplify.graphql;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Template;

/** Synthesises an API through the bindings alone. */
class AmplifyGraphqlApiTest {
  private static final String AMPLIFY_TABLE = "Custom::AmplifyDynamoDBTable";
  private static final String CLOUDFORMATION_TABLE = "AWS::DynamoDB::Table";

  @Test
  void amplifyTableStrategyMakesAnAmplifyTable() {
    AmplifyGraphqlApi api = TodoApp.withAmplifyTables(new App());

    assertThat(api.getResources().getCfnResources().getAmplifyDynamoDbTables().keySet())
        .containsExactly("Todo");
    todoStack(api).resourceCountIs(AMPLIFY_TABLE, 1);
    todoStack(api).resourceCountIs(CLOUDFORMATION_TABLE, 0);
  }

  @Test
  void defaultStrategyMakesACloudFormationTable() {
    AmplifyGraphqlApi api = TodoApp.withCloudFormationTables(new App());

    assertThat(api.getResources().getCfnResources().getAmplifyDynamoDbTables()).isEmpty();
    assertThat(api.getResources().getCfnResources().getCfnTables().keySet())
        .containsExactly("Todo");
    todoStack(api).resourceCountIs(AMPLIFY_TABLE, 0);
    todoStack(api).resourceCountIs(CLOUDFORMATION_TABLE, 1);
  }

  @Test
  void overridesOfAnAmplifyTableReachTheTemplate() {
    AmplifyGraphqlApi api = TodoApp.withAmplifyTables(new App());

    api.getResources()
        .getCfnResources()
        .getAmplifyDynamoDbTables()
        .get("Todo")
        .setTimeToLiveAttribute(
            TimeToLiveSpecification.builder().attributeName("ttl").enabled(true).build());

    todoStack(api)
        .hasResourceProperties(
            AMPLIFY_TABLE,
            Map.of("timeToLiveSpecification", Map.of("attributeName", "ttl", "enabled", true)));
  }

  @Test
  void apiKeyAuthorizesByDefault() {
    AmplifyGraphqlApi api = TodoApp.withAmplifyTables(new App());

    Template stack = Template.fromStack(api.getStack());
    stack.hasResourceProperties(
        "AWS::AppSync::GraphQLApi", Map.of("AuthenticationType", "API_KEY"));
    stack.resourceCountIs("AWS::AppSync::ApiKey", 1);
  }

  /** The template of the nested stack that holds the model's table. */
  private static Template todoStack(AmplifyGraphqlApi api) {
    return Template.fromStack(api.getResources().getNestedStacks().get("Todo"));
  }
}
