package dev.backline.processor.diagnostic;

/** What can be wrong with queries that AI models answer, and with conversations. */
public enum AiProblem implements Problem {
  NOT_A_QUERY(
      1801,
      "@Generation stands on %s, which is no query, and AI models answer nothing else. Write"
          + " @Query."),
  NO_AI_MODEL(
      1802, "@%s says nothing of the AI model. Write model = AiModel.…, or modelId = \"…\"."),
  TWO_AI_MODELS(1803, "@%s has model and modelId, which both name the AI model. Keep one."),
  MODEL_ID(
      1804,
      "'%s' is no id of a model on Amazon Bedrock, such as amazon.nova-lite-v1:0: letters,"
          + " digits, '.', ':', '-' and '_'. ARNs are not taken; name an inference profile by"
          + " its id."),
  BLANK_PROMPT(
      1805,
      "systemPrompt is blank, and Amazon Bedrock refuses that. Say what the model has to do."),
  LONG_PROMPT(
      1806,
      "systemPrompt takes %s characters in the code of a resolver, and AppSync takes code of"
          + " 32768. Shorten it."),
  MAX_TOKENS(1807, "maxTokens is %s, and an answer has at least 1. Write more, or leave it out."),
  SHARE(1808, "%s is %s, and goes from 0 to 1. Write a number between them, or leave it out."),
  REQUIRED_SCALAR(
      1809,
      "%s is a required %s, and Amplify can't require that of AI models. Make it nullable, or a"
          + " String."),
  DESCRIBED_ENUM(
      1810,
      "%s is the enum %s, which Amplify describes to AI models as an object, so that no value"
          + " fits. Make it a String."),
  DESCRIBED_CYCLE(
      1811,
      "%s leads back to %s, and Amplify would describe it to AI models without end. Use another"
          + " @CustomType there."),
  GENERATED_MODEL(
      1812,
      "%s returns the model %s, whose createdAt and updatedAt no AI model knows. Return a"
          + " @CustomType with what is to be generated."),
  FALSY_RESULT(
      1813,
      "%s returns %s, and Amplify takes the answer %s for none. Return a @CustomType that has"
          + " it as a field.");

  private final int number;
  private final String format;

  AiProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }
}
