package dev.backline.processor.naming;

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

  private static String generation(String query) {
    return "GenerationBedrockDataSource" + GraphqlNames.raised(query);
  }
}
