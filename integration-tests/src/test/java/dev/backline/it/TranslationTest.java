package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The construct translates the schema as the definition says. */
final class TranslationTest {
  @Test
  void aChangeOfAnIndexReplacesTheTable() {
    Fixtures.TRANSLATED
        .template("Card")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of(
                "replaceTableUponGsiUpdate", true, "allowDestructiveGraphqlSchemaUpdates", true));
  }

  /** The owner is one claim, so that nothing has to take two apart. */
  @Test
  void theOwnerHasNoResolver() {
    assertThat(Fixtures.TRANSLATED.data().resources().cfnResources().cfnResolvers().keys())
        .doesNotContain("Card.owner");
  }

  @Test
  void theSandboxOpensModelsWithoutRules() {
    assertThat(Fixtures.TRANSLATED.assets(".*\\.graphql").toString())
        .containsMatch("type Open @aws_iam @aws_api_key|type Open @aws_api_key");
  }

  @Test
  void theStackHasTheOutputsOfGen1() {
    assertThat(Fixtures.TRANSLATED.template("Card").findOutputs("*")).isNotEmpty();
  }
}
