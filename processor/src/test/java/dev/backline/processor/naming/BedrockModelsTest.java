package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.AiModel;
import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class BedrockModelsTest {
  private static final SourceRef NOWHERE = new SourceRef() {};

  @ParameterizedTest
  @EnumSource
  void everyConstantHasAnId(AiModel model) {
    PromptSpec prompt =
        new PromptSpec(
            Optional.of(new Written<>(model.name(), NOWHERE)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOWHERE);

    assertThat(BedrockModels.isId(BedrockModels.id(prompt))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "global.anthropic.claude-opus-4-6-v1, true",
    "eu.amazon.nova-lite-v1:0, true",
    "us-gov.anthropic.claude-3-haiku-20240307-v1:0, true",
    "amazon.nova-lite-v1:0, false",
    "deepseek.v3.2, false",
    "ai21.jamba-1-5-mini-v1:0, false"
  })
  void profilesAreToldByTheirPartOfTheWorld(String id, boolean profile) {
    assertThat(BedrockModels.isInferenceProfile(id)).isEqualTo(profile);
  }
}
