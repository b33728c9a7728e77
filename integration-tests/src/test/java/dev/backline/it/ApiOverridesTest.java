package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.api.PlainBackend;
import dev.backline.it.api.PlainOnCloudFormationBackend;
import dev.backline.it.api.SettingsBackend;
import dev.backline.it.support.Synthesis;
import dev.backline.it.support.TableChanges;
import dev.backline.it.support.TemplateDiff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** What is written about the API arrives in the template, and nothing else does. */
final class ApiOverridesTest {
  private static final String API = "AWS::AppSync::GraphQLApi";
  private static final String KEY = "AWS::AppSync::ApiKey";

  @Test
  void everySetting() {
    Map<String, Object> alone =
        Synthesis.only(
            Synthesis.ofConstructAlone(SettingsBackend.class, "Settings", false).template(), API);
    Map<String, Object> written = Synthesis.only(Fixtures.SETTINGS.template(), API);

    Map<String, Object> changes = TemplateDiff.between(alone, written);

    assertThat(changes.remove("Properties.LogConfig.CloudWatchLogsRoleArn")).isNotNull();
    assertThat(changes)
        .containsExactly(
            "Properties.Name", "Every setting",
            "Properties.XrayEnabled", true,
            "Properties.IntrospectionConfig", "DISABLED",
            "Properties.QueryDepthLimit", 12,
            "Properties.ResolverCountLimit", 340,
            "Properties.Visibility", "PRIVATE",
            "Properties.OwnerContact", "team \"notes\" <notes@example.com>, $1 \u00fc",
            "Properties.EnvironmentVariables.ALPHA", "1",
            "Properties.EnvironmentVariables.BUCKET", "notes \\ \"quoted\"",
            "Properties.EnvironmentVariables.REGION", "eu-central-1",
            "Properties.EnvironmentVariables.STAGE", "dev",
            "Properties.LogConfig.ExcludeVerboseContent", false,
            "Properties.LogConfig.FieldLogLevel", "ERROR");
  }

  @Test
  void settingsThatSayTheDefault() {
    Fixtures.MANY_VARIABLES
        .template()
        .hasResourceProperties(API, Map.of("XrayEnabled", false, "IntrospectionConfig", "ENABLED"));
  }

  @Test
  void loggingAsWritten() {
    Fixtures.SETTINGS
        .template()
        .hasResourceProperties("Custom::LogRetention", Map.of("RetentionInDays", 60));
  }

  @Test
  void loggingAsAmplifyHasIt() {
    Template template = Fixtures.MANY_VARIABLES.template();
    template.hasResourceProperties(
        API,
        Map.of(
            "LogConfig",
            Map.of(
                "FieldLogLevel",
                "NONE",
                "ExcludeVerboseContent",
                true,
                "CloudWatchLogsRoleArn",
                Match.anyValue())));
    template.hasResourceProperties("Custom::LogRetention", Map.of("RetentionInDays", 7));
  }

  @Test
  void noLoggingUnlessWritten() {
    Template template = Fixtures.PLAIN.template();
    template.hasResourceProperties(API, Map.of("LogConfig", Match.absent()));
    template.resourceCountIs("Custom::LogRetention", 0);
  }

  /** More than ten variables, in the order of their names and not of {@code Map.of}. */
  @Test
  void environmentIsInOrder() {
    String template = Fixtures.MANY_VARIABLES.templateText();

    List<Integer> places =
        IntStream.rangeClosed(1, 11)
            .mapToObj(number -> template.indexOf(String.format("\"V%02d\"", number)))
            .toList();

    assertThat(places).doesNotContain(-1);
    assertThat(places).isInStrictOrder();
  }

  @Test
  void apiKey() {
    Template template = Fixtures.SETTINGS.template();
    template.hasResourceProperties(KEY, Map.of("Description", "for the website"));
    assertExpiresIn(30, template);
  }

  @Test
  void apiKeyUnlessWritten() {
    Template template = Fixtures.PLAIN.template();
    template.hasResourceProperties(KEY, Map.of("Description", Match.absent()));
    assertExpiresIn(7, template);
  }

  private static void assertExpiresIn(int days, Template template) {
    Map<?, ?> properties = (Map<?, ?>) Synthesis.only(template, KEY).get("Properties");
    Instant expiry = Instant.ofEpochSecond(((Number) properties.get("Expires")).longValue());
    Duration left = Duration.between(Instant.now(), expiry);
    // CDK rounds to the nearest second (Expiration.toEpoch), and the template may have been made up
    // to an hour ago.
    assertThat(left).isAtMost(Duration.ofDays(days).plusMillis(500));
    assertThat(left).isGreaterThan(Duration.ofDays(days).minusHours(1));
  }

  @Test
  void destructiveUpdates() {
    Fixtures.SETTINGS
        .template("Note")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable", Map.of("allowDestructiveGraphqlSchemaUpdates", true));
  }

  @Test
  void noDestructiveUpdatesUnlessWritten() {
    Fixtures.PLAIN
        .template("Note")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable", Map.of("allowDestructiveGraphqlSchemaUpdates", false));
  }

  @Test
  void nameUnlessWritten() {
    Fixtures.PLAIN.template().hasResourceProperties(API, Map.of("Name", "Plain"));
  }

  @Test
  void absentMeansUntouched() {
    TableChanges changes =
        TableChanges.between(
            Synthesis.ofConstructAlone(PlainBackend.class, "Plain", false), Fixtures.PLAIN);

    assertThat(changes.of("Note")).isEmpty();
    assertThat(changes.elsewhere()).isEmpty();
  }

  @Test
  void absentMeansUntouchedOnCloudFormation() {
    TableChanges changes =
        TableChanges.between(
            Synthesis.ofConstructAlone(
                PlainOnCloudFormationBackend.class, "PlainOnCloudFormation", true),
            Fixtures.PLAIN_ON_CLOUDFORMATION);

    assertThat(changes.of("Note")).isEmpty();
    assertThat(changes.elsewhere()).isEmpty();
  }

  @Test
  void theProviderMakesTheTable() {
    Fixtures.PLAIN.template("Note").resourceCountIs("Custom::AmplifyDynamoDBTable", 1);
    Fixtures.PLAIN.template("Note").resourceCountIs("AWS::DynamoDB::Table", 0);
    Template onCloudFormation = Fixtures.PLAIN_ON_CLOUDFORMATION.template("Note");
    onCloudFormation.resourceCountIs("Custom::AmplifyDynamoDBTable", 0);
    onCloudFormation.resourceCountIs("AWS::DynamoDB::Table", 1);
  }
}
