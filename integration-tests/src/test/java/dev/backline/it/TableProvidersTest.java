package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;

/** Each model's table is made by the provider that the model names, and overridden there. */
final class TableProvidersTest {
  @Test
  void amplify() {
    Fixtures.MIXED
        .template("Author")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of(
                "timeToLiveSpecification", Map.of("attributeName", "until", "enabled", true),
                "pointInTimeRecoverySpecification", Map.of("pointInTimeRecoveryEnabled", true)));
  }

  @Test
  void cloudFormation() {
    Fixtures.MIXED
        .template("Book")
        .hasResourceProperties(
            "AWS::DynamoDB::Table",
            Map.of(
                "DeletionProtectionEnabled",
                true,
                "PointInTimeRecoverySpecification",
                Map.of("PointInTimeRecoveryEnabled", true)));
  }

  /** What is said of all tables does not reach one that is taken as it is. */
  @Test
  void imported() {
    Fixtures.MIXED
        .template("Letter")
        .hasResourceProperties(
            "Custom::ImportedAmplifyDynamoDBTable",
            Map.of(
                "tableName",
                "Letter-a1b2c3-dev",
                "pointInTimeRecoverySpecification",
                Match.not(Match.objectEquals(Map.of("pointInTimeRecoveryEnabled", true)))));
    assertThat(
            Fixtures.MIXED
                .data()
                .resources()
                .cfnResources()
                .additionalCfnResources()
                .letter()
                .getCfnResourceType())
        .isEqualTo("Custom::ImportedAmplifyDynamoDBTable");
  }
}
