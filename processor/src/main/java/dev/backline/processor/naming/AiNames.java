package dev.backline.processor.naming;

import java.util.List;

/** The names that Amplify's transformers give to what they make for AI models. */
public final class AiNames {
  private AiNames() {}

  /** The nested stack of a query that an AI model answers. */
  public static String generationStack(String query) {
    return generation(query) + "Stack";
  }

  /** The data source, as the construct's map of them has it. */
  public static String generationDataSource(String query) {
    return generation(query) + "DataSource";
  }

  /** The model that keeps conversations. */
  public static String conversationModel(String conversation) {
    return "Conversation" + GraphqlNames.raised(conversation);
  }

  /** The model that keeps their messages. */
  public static String messageModel(String conversation) {
    return "ConversationMessage" + GraphqlNames.raised(conversation);
  }

  /** The mutations by which the function that talks to the AI model answers. */
  public static List<String> responseMutations(String conversation) {
    String name = GraphqlNames.raised(conversation);
    return List.of("createAssistantResponse" + name, "createAssistantResponseStream" + name);
  }

  /** The subscription to the answers. */
  public static String responseSubscription(String conversation) {
    return "onCreateAssistantResponse" + GraphqlNames.raised(conversation);
  }

  /** The inputs of the mutations by which answers come. */
  public static List<String> responseInputs(String conversation) {
    String input = "Create" + messageModel(conversation) + "Assistant";
    return List.of(input + "Input", input + "StreamingInput");
  }

  /** Whether the function that talks to the AI model finds the query for the messages. */
  public static boolean isHistoryFound(String conversation) {
    String name = GraphqlNames.raised(conversation);
    return Plurals.plural(messageModel(conversation))
        .equals("ConversationMessage" + Plurals.plural(name));
  }

  /** The nested stack of the function that talks to the AI model. */
  public static String conversationStack(String conversation) {
    return GraphqlNames.raised(conversation) + "ConversationDirectiveLambdaStack";
  }

  /** The data source of Amplify's own function, as the construct's map has it. */
  public static String conversationDataSource(String conversation) {
    return GraphqlNames.raised(conversation) + "DefaultConversationHandlerLambdaDataSource";
  }

  private static String generation(String query) {
    return "GenerationBedrockDataSource" + GraphqlNames.raised(query);
  }
}
