package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.ai.GenerationsData;
import dev.backline.it.support.Synthesis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** AI models answer queries. */
final class GenerationsTest {
  private static GenerationsData.CfnResources resources() {
    return Fixtures.GENERATIONS.data().resources().cfnResources();
  }

  @Test
  void theModelIsAskedOnBedrock() {
    assertThat(resources().cfnDataSources().recipeBedrock().getType()).isEqualTo("HTTP");
  }

  /** To JavaScript a dollar and some signs behind it would be something else. */
  @Test
  void thePromptIsPassedOnAsItIsWritten() {
    List<String> code =
        Fixtures.GENERATIONS.assets("asset\\.[0-9a-f]+").stream()
            .filter(text -> text.contains("You write recipes."))
            .toList();

    assertThat(code).hasSize(1);
    assertThat(code.get(0))
        .contains(
            "const prompt = \"You write recipes.\\nPrices are in '$',"
                + " so write $& for \\\"and\\\".\\n\";");
    assertThat(code.get(0))
        .contains(
            "const inferenceConfig = { inferenceConfig:"
                + " {\"temperature\":0.25,\"maxTokens\":1000,\"topP\":1} };");
  }

  /** Amplify lets a generation use a model, and not a profile. */
  @Test
  void profilesMayBeUsed() {
    Template names = Fixtures.GENERATIONS.template("GenerationBedrockDataSourceDish_namesStack");
    Map<String, Object> policy = Synthesis.only(names, "AWS::IAM::Policy");

    assertThat(policy.toString()).contains(":inference-profile/eu.amazon.nova-lite-v1:0");
    assertThat(policy.toString()).contains(":bedrock:*::foundation-model/amazon.nova-lite-v1:0");
    names.hasResourceProperties(
        "AWS::IAM::Policy",
        Map.of(
            "PolicyDocument",
            Match.objectLike(
                Map.of(
                    "Statement",
                    List.of(
                        Match.objectLike(
                            Map.of("Action", "bedrock:InvokeModel", "Effect", "Allow")))))));
  }

  @Test
  void modelsNeedNothingMore() {
    Fixtures.GENERATIONS
        .template("GenerationBedrockDataSourceRecipeStack")
        .resourceCountIs("AWS::IAM::Policy", 0);
  }
}
