package dev.backline.processor.validation.name;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.ConversationTypes;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.accessor.PredictionActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the GraphQL types that Amplify adds to a schema.
 *
 * <p>A type of the user's with such a name is not refused: it silently takes the place of the
 * generated one.
 */
public final class GeneratedTypes {
  /** What every API has, whatever its models are. */
  static final List<String> OF_EVERY_API =
      List.of(
          "ModelAttributeTypes",
          "ModelBooleanInput",
          "ModelFloatInput",
          "ModelFloatKeyConditionInput",
          "ModelIDInput",
          "ModelIDKeyConditionInput",
          "ModelIntInput",
          "ModelIntKeyConditionInput",
          "ModelSizeInput",
          "ModelSortDirection",
          "ModelStringInput",
          "ModelStringKeyConditionInput",
          "ModelSubscriptionBooleanInput",
          "ModelSubscriptionFloatInput",
          "ModelSubscriptionIDInput",
          "ModelSubscriptionIntInput",
          "ModelSubscriptionStringInput");

  private static final List<String> OF_SEARCH =
      List.of(
          "SearchableAggregateBucketResult",
          "SearchableAggregateBucketResultItem",
          "SearchableAggregateGenericResult",
          "SearchableAggregateResult",
          "SearchableAggregateScalarResult",
          "SearchableAggregateType",
          "SearchableBooleanFilterInput",
          "SearchableFloatFilterInput",
          "SearchableIDFilterInput",
          "SearchableIntFilterInput",
          "SearchableSortDirection",
          "SearchableStringFilterInput");

  private GeneratedTypes() {}

  /** The generated names, each with what it is generated for. */
  static Map<String, String> of(DataSpec data) {
    Map<String, String> names = withoutPredictions(data);
    for (CustomOperationSpec operation : data.operations()) {
      String name = operation.name().value();
      List<String> actions = operation.predictionActions();
      if (!actions.isEmpty()) {
        names.put(PredictionActions.input(name), "the predictions of " + name);
      }
      actions.forEach(
          action -> names.put(PredictionActions.input(name, action), "the predictions of " + name));
    }
    return names;
  }

  /** The same without those of predictions. */
  public static Map<String, String> withoutPredictions(DataSpec data) {
    Map<String, String> names = new HashMap<>();
    OF_EVERY_API.forEach(name -> names.put(name, "every API"));
    for (ModelSpec model : data.allModels()) {
      String name = model.name().value();
      String raised = GraphqlNames.raised(name);
      for (String generated :
          List.of(
              "Create" + raised + "Input",
              "Update" + raised + "Input",
              "Delete" + raised + "Input",
              "Model" + name + "Connection",
              "Model" + name + "FilterInput",
              "Model" + name + "ConditionInput",
              "ModelSubscription" + name + "FilterInput")) {
        names.put(generated, "the model " + name);
      }
      if (model.searchable()) {
        for (String suffix :
            List.of(
                "Connection",
                "FilterInput",
                "SortInput",
                "SortableFields",
                "AggregateField",
                "AggregationInput")) {
          names.put("Searchable" + name + suffix, "the searchable model " + name);
        }
      }
    }
    if (data.models().stream().anyMatch(ModelSpec::searchable)) {
      OF_SEARCH.forEach(name -> names.put(name, "searchable models"));
    }
    for (CustomTypeSpec type : data.customTypes()) {
      String name = type.name().value();
      names.put(GraphqlNames.input(name), "the custom type " + name);
    }
    for (EnumSpec type : data.enums()) {
      String name = type.name().value();
      names.put("Model" + name + "Input", "the enum " + name);
    }
    if (data.operations().stream().anyMatch(CustomOperationSpec::endsAsynchronously)) {
      names.put("EventInvocationResponse", "operations that nobody waits for");
    }
    if (data.versioned()) {
      names.put("AmplifyDataStore", "the resolution of conflicts");
    }
    addHttp(data, names);
    data.operations().stream()
        .filter(operation -> operation.conversation().isPresent())
        .forEach(operation -> addConversation(operation.name().value(), names));
    return names;
  }

  private static void addHttp(DataSpec data, Map<String, String> names) {
    for (CustomOperationSpec operation : data.operations()) {
      if (operation.hasHttp()) {
        addHttp(operation.rootType().typeName(), operation.name().value(), names);
      }
    }
    for (ModelSpec model : data.models()) {
      model.fields().stream()
          .filter(FieldSpec::hasHttp)
          .forEach(field -> addHttp(model.name().value(), field.name().value(), names));
    }
  }

  private static void addHttp(String type, String field, Map<String, String> names) {
    for (String part : List.of("Params", "Query", "Body")) {
      names.put(
          GraphqlNames.raised(type) + GraphqlNames.raised(field) + part + "Input",
          "@http on " + type + "." + field);
    }
  }

  private static void addConversation(String conversation, Map<String, String> names) {
    String of = "the conversation " + conversation;
    names.put(AiNames.conversationModel(conversation), of);
    names.put(AiNames.messageModel(conversation), of);
    AiNames.responseInputs(conversation).forEach(name -> names.put(name, of));
    ConversationTypes.names().forEach(name -> names.put(name, "conversations"));
  }
}
