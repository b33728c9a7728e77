package dev.backline;

/**
 * The models on Amazon Bedrock that Amplify Gen 2 has names for.
 *
 * <p>A {@link Generation} or {@link Conversation} can use any other by its {@code modelId}. AWS
 * grants access to each model by account and region.
 */
public enum AiModel {
  /** Amazon Nova Pro. */
  AMAZON_NOVA_PRO,
  /** Amazon Nova Lite. */
  AMAZON_NOVA_LITE,
  /** Amazon Nova Micro. */
  AMAZON_NOVA_MICRO,
  /** Claude 3 Haiku. */
  CLAUDE_3_HAIKU,
  /** Claude 3 Opus. */
  CLAUDE_3_OPUS,
  /** Claude 3 Sonnet. */
  CLAUDE_3_SONNET,
  /** Claude 3.5 Haiku. */
  CLAUDE_3_5_HAIKU,
  /** Claude 3.5 Sonnet. */
  CLAUDE_3_5_SONNET,
  /** Claude 3.5 Sonnet v2. */
  CLAUDE_3_5_SONNET_V2,
  /** Claude 3.7 Sonnet. */
  CLAUDE_3_7_SONNET,
  /** Claude Opus 4. */
  CLAUDE_OPUS_4,
  /** Claude Sonnet 4. */
  CLAUDE_SONNET_4,
  /** Claude Haiku 4.5. */
  CLAUDE_HAIKU_4_5,
  /** Claude Sonnet 4.5. */
  CLAUDE_SONNET_4_5,
  /** Claude Opus 4.5. */
  CLAUDE_OPUS_4_5,
  /** Claude Sonnet 4.6. */
  CLAUDE_SONNET_4_6,
  /** Claude Opus 4.6. */
  CLAUDE_OPUS_4_6,
  /** Cohere Command R. */
  COHERE_COMMAND_R,
  /** Cohere Command R+. */
  COHERE_COMMAND_R_PLUS,
  /** Llama 3.1 8B Instruct. */
  LLAMA_3_1_8B_INSTRUCT,
  /** Llama 3.1 70B Instruct. */
  LLAMA_3_1_70B_INSTRUCT,
  /** Llama 3.1 405B Instruct. */
  LLAMA_3_1_405B_INSTRUCT,
  /** Mistral Large. */
  MISTRAL_LARGE,
  /** Mistral Large 2. */
  MISTRAL_LARGE_2,
  /** Mistral Small. */
  MISTRAL_SMALL
}
