package dev.backline.processor.naming;

import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.Written;
import java.util.Map;
import java.util.regex.Pattern;

/** The ids of AI models on Amazon Bedrock. */
public final class BedrockModels {
  private static final Map<String, String> IDS =
      Map.ofEntries(
          Map.entry("AMAZON_NOVA_PRO", "amazon.nova-pro-v1:0"),
          Map.entry("AMAZON_NOVA_LITE", "amazon.nova-lite-v1:0"),
          Map.entry("AMAZON_NOVA_MICRO", "amazon.nova-micro-v1:0"),
          Map.entry("CLAUDE_3_HAIKU", "anthropic.claude-3-haiku-20240307-v1:0"),
          Map.entry("CLAUDE_3_OPUS", "anthropic.claude-3-opus-20240229-v1:0"),
          Map.entry("CLAUDE_3_SONNET", "anthropic.claude-3-sonnet-20240229-v1:0"),
          Map.entry("CLAUDE_3_5_HAIKU", "anthropic.claude-3-5-haiku-20241022-v1:0"),
          Map.entry("CLAUDE_3_5_SONNET", "anthropic.claude-3-5-sonnet-20240620-v1:0"),
          Map.entry("CLAUDE_3_5_SONNET_V2", "anthropic.claude-3-5-sonnet-20241022-v2:0"),
          Map.entry("CLAUDE_3_7_SONNET", "anthropic.claude-3-7-sonnet-20250219-v1:0"),
          Map.entry("CLAUDE_OPUS_4", "anthropic.claude-opus-4-20250514-v1:0"),
          Map.entry("CLAUDE_SONNET_4", "anthropic.claude-sonnet-4-20250514-v1:0"),
          Map.entry("CLAUDE_HAIKU_4_5", "global.anthropic.claude-haiku-4-5-20251001-v1:0"),
          Map.entry("CLAUDE_SONNET_4_5", "global.anthropic.claude-sonnet-4-5-20250929-v1:0"),
          Map.entry("CLAUDE_OPUS_4_5", "global.anthropic.claude-opus-4-5-20251101-v1:0"),
          Map.entry("CLAUDE_SONNET_4_6", "global.anthropic.claude-sonnet-4-6"),
          Map.entry("CLAUDE_OPUS_4_6", "global.anthropic.claude-opus-4-6-v1"),
          Map.entry("COHERE_COMMAND_R", "cohere.command-r-v1:0"),
          Map.entry("COHERE_COMMAND_R_PLUS", "cohere.command-r-plus-v1:0"),
          Map.entry("LLAMA_3_1_8B_INSTRUCT", "meta.llama3-1-8b-instruct-v1:0"),
          Map.entry("LLAMA_3_1_70B_INSTRUCT", "meta.llama3-1-70b-instruct-v1:0"),
          Map.entry("LLAMA_3_1_405B_INSTRUCT", "meta.llama3-1-405b-instruct-v1:0"),
          Map.entry("MISTRAL_LARGE", "mistral.mistral-large-2402-v1:0"),
          Map.entry("MISTRAL_LARGE_2", "mistral.mistral-large-2407-v1:0"),
          Map.entry("MISTRAL_SMALL", "mistral.mistral-small-2402-v1:0"));

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.:_-]*");

  /** Profiles are called like models, behind the part of the world that they serve. */
  private static final Pattern PROFILE =
      Pattern.compile("(global|us|us-gov|eu|apac|jp|au|ca)\\..*");

  private BedrockModels() {}

  /** The id of the model that a prompt is for. */
  public static String id(PromptSpec prompt) {
    return prompt
        .modelId()
        .map(Written::value)
        .orElseGet(() -> IDS.get(prompt.model().orElseThrow().value()));
  }

  /** Whether a text has the form of an id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * Whether an id is that of an inference profile, which leads to a model in one of several regions
   * and has a name of its own in the permissions to use it.
   */
  public static boolean isInferenceProfile(String id) {
    return PROFILE.matcher(id).matches();
  }
}
