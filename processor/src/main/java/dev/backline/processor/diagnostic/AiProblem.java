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
      "systemPrompt takes %s characters in the code of a resolver, and AppSync takes 32768"
          + " in all. Shorten it."),
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
          + " it as a field."),
  CONVERSATION_SIGNATURE(
      1814,
      "%s %s, and what goes into a conversation and comes out of it is Amplify's affair. Write"
          + " void %s()."),
  CONVERSATION_RULE(
      1815,
      "%s is a conversation, which belongs to the user of the user pool who began it. Write"
          + " @Allow(Strategy.OWNER) without other members, and no other rule."),
  ASYNC_HANDLER(
      1816, "async has no effect on the function that talks to an AI model. Take it out."),
  CONVERSATION_PLURAL(
      1817,
      "For the conversation '%s' Amplify makes the query list%s, and then looks for list%s: no"
          + " answer would come. Give it another name with @Name."),
  TOOL_NAME(
      1818,
      "'%s' is no name for a tool. Write a letter, then letters, digits and '_', at most 64"
          + " characters, as AI models take them."),
  TOOL_TWICE(1819, "%s has two tools called '%s'. Give one another name."),
  TOOL_DESCRIPTION(
      1820,
      "description is blank, and by it AI models know when to use a tool; Amazon Bedrock"
          + " refuses it. Say what the tool is good for."),
  TOOL_TARGET(1821, "@DataTool has %s, and a tool is one query. Write model = … or query = \"…\"."),
  TOOL_MODEL(1822, "%s is no model of %s, so there is nothing to list.%s"),
  TOOL_LIST(
      1823,
      "%s has no list query, which a tool would use. Take it out of @Disable, or name a query of"
          + " your own."),
  TOOL_QUERY(1824, "'%s' is no query of the API that a tool can use.%s"),
  TOOL_FILTER(
      1825,
      "'%s' is a query of %s with a filter, and Amplify can't describe filters to AI models."
          + " Write model = %s.class to have it list items, or name a query of your own."),
  TOOL_CLOSED(
      1826,
      "A tool acts for the user of the user pool who talks, and %s lets none in. Allow OWNER,"
          + " GROUPS or AUTHENTICATED there, or take the tool out.");

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
