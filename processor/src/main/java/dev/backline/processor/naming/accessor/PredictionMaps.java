package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the construct makes where predictions answer operations: entries of its maps. */
public final class PredictionMaps {
  private static final String SPEECH = "predictionsSpeech";

  private static final Map<String, String> PURPOSES =
      Map.of(
          "identifyText", "reads the text in a picture",
          "identifyLabels", "names what is in a picture",
          "translateText", "translates text",
          "convertTextToSpeech", "speaks text");

  private final boolean present;
  private final Set<String> actions;

  /** Those of a backend. */
  public PredictionMaps(DataSpec data) {
    this.present = data.predicts();
    this.actions =
        data.operations().stream()
            .map(CustomOperationSpec::predictionActions)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
  }

  List<MapEntry> functions() {
    return speech("predictionsLambda", "The function that speaks text.");
  }

  List<MapEntry> stacks() {
    return present
        ? List.of(
            new MapEntry(
                "predictions",
                "PredictionsDirectiveStack",
                "The stack that holds the resolvers that predictions answer."))
        : List.of();
  }

  List<MapEntry> roles() {
    List<MapEntry> roles = new ArrayList<>();
    if (present) {
      roles.add(
          new MapEntry(
              "predictions", "predictionsIAMRole", "The role in which AppSync makes predictions."));
    }
    roles.addAll(speech("predictionsLambdaIAMRole", "The role of the function that speaks text."));
    return roles;
  }

  List<MapEntry> dataSources() {
    List<MapEntry> sources = new ArrayList<>();
    if (actions.contains("identifyText") || actions.contains("identifyLabels")) {
      sources.add(
          new MapEntry(
              "predictionsRekognition", "RekognitionDataSource", "What looks at pictures."));
    }
    if (actions.contains("translateText")) {
      sources.add(
          new MapEntry("predictionsTranslate", "TranslateDataSource", "What translates text."));
    }
    sources.addAll(speech("LambdaDataSource", "What calls the function that speaks text."));
    return sources;
  }

  /** The AppSync functions: one for each action, whichever operations take it. */
  public List<MapEntry> pipelineFunctions() {
    return PredictionActions.NAMES.stream()
        .filter(actions::contains)
        .map(
            action ->
                new MapEntry(
                    action,
                    action + "Function",
                    "The function that "
                        + PURPOSES.get(action)
                        + ", which all operations with {@code @predictions} share."))
        .toList();
  }

  private List<MapEntry> speech(String key, String javadoc) {
    return actions.contains("convertTextToSpeech")
        ? List.of(new MapEntry(SPEECH, key, javadoc))
        : List.of();
  }
}
