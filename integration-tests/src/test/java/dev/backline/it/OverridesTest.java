package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.support.Synthesis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** Free-form overrides and the definition's own methods, as they come out. */
final class OverridesTest {
  @Test
  void api() {
    Map<String, Object> api =
        Synthesis.only(Fixtures.OVERRIDDEN.template(), "AWS::AppSync::GraphQLApi");
    assertThat(api.get("Properties"))
        .isEqualTo(
            Map.of(
                "AuthenticationType",
                "API_KEY",
                "AdditionalAuthenticationProviders",
                List.of(Map.of("AuthenticationType", "AWS_IAM")),
                "Name",
                "customized",
                "OwnerContact",
                "customized@example.com",
                "XrayEnabled",
                true,
                "LogConfig",
                Map.of(
                    "FieldLogLevel", "ALL", "CloudWatchLogsRoleArn", Map.of("Ref", "AWS::NoValue")),
                "EnvironmentVariables",
                Map.of("a.b", "5"),
                "Tags",
                List.of(
                    Map.of("Key", "amplify:friendly-name", "Value", "amplifyData"),
                    Map.of("Key", "project", "Value", "overrides"))));
  }

  @Test
  void nullTakesPropertyOut() {
    Fixtures.OVERRIDDEN
        .template()
        .hasResourceProperties("AWS::AppSync::ApiKey", Map.of("Description", Match.absent()));
  }

  @Test
  void resolversFunctionsAndDataSources() {
    Template todo = Fixtures.OVERRIDDEN.template("Todo");
    todo.hasResourceProperties(
        "AWS::AppSync::Resolver", Map.of("FieldName", "getTodo", "MaxBatchSize", 7));
    todo.hasResourceProperties(
        "AWS::AppSync::FunctionConfiguration",
        Map.of("Name", "QuerygetTodoauth0Function", "Description", "who may read"));
    todo.hasResource(
        "AWS::AppSync::DataSource",
        Map.of(
            "Properties",
            Map.of("Name", "TodoTable", "Description", "todos"),
            "Metadata",
            Match.objectLike(Map.of("role", Match.anyValue()))));
    todo.hasResourceProperties("AWS::IAM::Role", Map.of("Description", "of Todo"));
    Fixtures.OVERRIDDEN
        .template()
        .hasResourceProperties(
            "AWS::AppSync::DataSource", Map.of("Name", "NONE_DS", "Description", "nothing"));
  }

  @Test
  void managedTableInItsOwnNames() {
    Fixtures.OVERRIDDEN
        .template("Todo")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of(
                "streamSpecification",
                Map.of("streamViewType", "NEW_IMAGE"),
                "sseSpecification",
                Map.of("sseEnabled", true),
                "pointInTimeRecoverySpecification",
                Match.objectEquals(
                    Map.of("pointInTimeRecoveryEnabled", true, "recoveryPeriodInDays", 20)),
                "globalSecondaryIndexes",
                List.of(
                    Match.objectLike(Map.of("projection", Map.of("projectionType", "KEYS_ONLY")))),
                "replaceTableUponGsiUpdate",
                true,
                "billingMode",
                "PAY_PER_REQUEST"));
  }

  @Test
  void tableOfCloudFormation() {
    Fixtures.OVERRIDDEN
        .template("Note")
        .hasResourceProperties(
            "AWS::DynamoDB::Table",
            Map.of("TableClass", "STANDARD_INFREQUENT_ACCESS", "BillingMode", "PAY_PER_REQUEST"));
    Fixtures.OVERRIDDEN
        .template("Note")
        .hasResourceProperties(
            "AWS::IAM::Role",
            Map.of("Tags", Match.arrayWith(List.of(Map.of("Key", "of", "Value", "note")))));
  }

  @Test
  void whatHasNoAccessor() {
    Fixtures.OVERRIDDEN
        .template("AmplifyTableManager")
        .hasResourceProperties("AWS::Lambda::Function", Map.of("MemorySize", 256));
    Fixtures.OVERRIDDEN
        .template()
        .hasResourceProperties(
            "AWS::S3::Bucket",
            Map.of(
                "LifecycleConfiguration",
                Map.of(
                    "Rules",
                    List.of(Map.of("Id", "old", "Status", "Enabled", "ExpirationInDays", 30)))));
  }

  @Test
  void stackAndOutputsOfOnesOwn() {
    Template template = Fixtures.OVERRIDDEN.template();
    template.hasOutput(
        "customOutputs",
        Map.of(
            "Value",
            Map.of(
                "Fn::Join",
                List.of(
                    "",
                    List.of(
                        "{\"geo\":{\"aws_region\":\"",
                        Map.of("Ref", "AWS::Region"),
                        "\",\"search_indices\":{\"items\":[\"places\"],\"default\":\"places\"}},"
                            + "\"version\":\"1.4\",\"custom\":{\"name\":\"Stack\"}}")))));
    NestedStack jobs = (NestedStack) Fixtures.OVERRIDDEN.backend().getNode().findChild("jobs");
    Template.fromStack(jobs).resourceCountIs("AWS::SQS::Queue", 1);
  }
}
