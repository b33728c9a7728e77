package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.JavaNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The method that stands for each model, the same in every map. */
public final class ModelAccessors {
  /** Methods of the maps themselves, and of what some of them hold besides models. */
  public static final Set<String> OF_MAPS =
      Set.of(
          "all",
          "get",
          "keys",
          "operation",
          "none",
          "amplifyTableManager",
          "connections",
          "functions",
          "http",
          "search",
          "openSearch",
          "openSearchAccess",
          "openSearchStreaming",
          "openSearchDomain",
          "query",
          "mutation",
          "subscription",
          "apiLogs",
          "dataStore",
          "customSql",
          "mapsTo",
          "predictions",
          "predictionsRekognition",
          "predictionsTranslate",
          "predictionsSpeech",
          "identifyText",
          "identifyLabels",
          "translateText",
          "convertTextToSpeech");

  private final Map<ModelSpec, String> methods = new LinkedHashMap<>();

  public ModelAccessors(DataSpec data) {
    JavaNames names = new JavaNames(OF_MAPS);
    Set<String> types = new HashSet<>();
    for (ModelSpec model : data.allModels()) {
      String name = model.name().value();
      // A definition with mistakes can have unusable names; its outline does without them.
      if (GraphqlNames.isName(name) && types.add(name)) {
        methods.put(model, names.method(name));
      }
    }
  }

  /** Each model with its method, in the order of the schema. */
  public Map<ModelSpec, String> methods() {
    return methods;
  }

  /** The same for the models in DynamoDB. */
  public Map<ModelSpec, String> inDynamoDb() {
    Map<ModelSpec, String> inDynamoDb = new LinkedHashMap<>(methods);
    inDynamoDb.keySet().removeIf(model -> model.table().database().isPresent());
    return inDynamoDb;
  }

  public String of(ModelSpec model) {
    return methods.get(model);
  }
}
