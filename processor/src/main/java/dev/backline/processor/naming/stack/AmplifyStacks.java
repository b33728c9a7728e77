package dev.backline.processor.naming.stack;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.naming.SqlNames;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The nested stacks that Amplify makes for what is in a backend, and refuses to make where
 * something else has their name.
 */
public final class AmplifyStacks {
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
      stacks.put("SearchableStack", "searchable models");
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
