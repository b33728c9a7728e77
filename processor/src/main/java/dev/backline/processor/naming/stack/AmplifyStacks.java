package dev.backline.processor.naming.stack;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.naming.SqlNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Amplify makes beside the nested stacks of models, for what is in a backend, and refuses to
 * make where a model or a stack of the user's has its name: nested stacks, roles and parameters.
 */
public final class AmplifyStacks {
  private static final List<String> OF_CONFLICTS =
      List.of("DataStore", "AmplifyDataStoreIAMRole", "DynamoDBAccess");

  private static final List<String> OF_SEARCH =
      List.of(
          "SearchableStack",
          "OpenSearchAccessIAMRoleName",
          "OpenSearchDebugStreamingLambda",
          "OpenSearchEBSVolumeGB",
          "OpenSearchInstanceCount",
          "OpenSearchInstanceType",
          "OpenSearchStreamBatchSize",
          "OpenSearchStreamMaximumBatchingWindowInSeconds",
          "OpenSearchStreamingFunctionName",
          "OpenSearchStreamingIAMRoleName",
          "OpenSearchStreamingLambdaHandlerName",
          "OpenSearchStreamingLambdaRuntime");

  private static final List<String> OF_IDENTITIES =
      List.of("AuthRolePolicy01", "UnauthRolePolicy01");

  private final Map<String, String> stacks = new LinkedHashMap<>();

  /** The stacks of a backend. */
  public AmplifyStacks(DataSpec data) {
    if (data.operations().stream().anyMatch(operation -> !operation.handlers().isEmpty())) {
      stacks.put("FunctionDirectiveStack", "operations that Lambda functions answer");
    }
    if (!new HttpDataSources(data).servers().isEmpty()) {
      stacks.put("HttpStack", "@http");
    }
    if (data.models().stream().anyMatch(ModelSpec::searchable)) {
      OF_SEARCH.forEach(name -> stacks.put(name, "searchable models"));
    }
    if (data.versioned()) {
      OF_CONFLICTS.forEach(name -> stacks.put(name, "the resolution of conflicts"));
    }
    if (data.authorizationModes().contains("IDENTITY_POOL")) {
      OF_IDENTITIES.forEach(name -> stacks.put(name, "rules about the identity pool"));
    }
    if (data.predicts()) {
      stacks.put("PredictionsDirectiveStack", "predictions");
    }
    if (new MappedTables(data).hasFunction()) {
      stacks.put("MapsToFieldMappingStack", "@mapsTo");
    }
    if (!SqlNames.operations(data).isEmpty()) {
      stacks.put(SqlNames.STATEMENTS_STACK, "SQL statements");
    }
    SqlNames.used(data)
        .forEach(database -> stacks.put(SqlNames.stack(database), database.name().value()));
    for (CustomOperationSpec operation : data.operations()) {
      String name = operation.name().value();
      if (operation.generation().isPresent()) {
        stacks.put(AiNames.generationStack(name), name);
      }
      if (operation.conversation().isPresent()) {
        stacks.put(AiNames.conversationStack(name), name);
      }
    }
  }

  /** Whether a stack of the name would be in the way. */
  public boolean has(String name) {
    return stacks.containsKey(name);
  }

  /** What Amplify makes the stack of a name for. */
  public String purpose(String name) {
    return stacks.get(name);
  }
}
