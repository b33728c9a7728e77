package dev.backline.processor.naming.accessor;

import dev.backline.processor.naming.GraphqlNames;
import java.util.List;
import java.util.Map;

/** What {@code @predictions} can do, and in which order. */
public final class PredictionActions {
  /** The actions by their names in the directive. */
  public static final List<String> NAMES =
      List.of("identifyText", "identifyLabels", "translateText", "convertTextToSpeech");

  private static final Map<String, List<String>> NEXT =
      Map.of(
          "identifyText", List.of("translateText"),
          "identifyLabels", List.of("translateText", "convertTextToSpeech"),
          "translateText", List.of("convertTextToSpeech"));

  private PredictionActions() {}

  /** The actions that can work on the result of one. */
  public static List<String> next(String action) {
    return NEXT.getOrDefault(action, List.of());
  }

  /** What an operation returns in GraphQL: labels are a list, and stay one when translated. */
  public static String result(List<String> actions) {
    return actions.contains("identifyLabels") && !actions.contains("convertTextToSpeech")
        ? "[String]"
        : "String";
  }

  /** The input of an operation, with the inputs of its actions in it. */
  public static String input(String operation) {
    return GraphqlNames.raised(operation) + "Input";
  }

  /** The input of one action of an operation. */
  public static String input(String operation, String action) {
    return GraphqlNames.raised(operation) + GraphqlNames.raised(action) + "Input";
  }
}
