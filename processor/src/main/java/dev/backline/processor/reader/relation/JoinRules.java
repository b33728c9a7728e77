package dev.backline.processor.reader.relation;

import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may use a join model: whoever may use either of the models that it links. */
final class JoinRules {
  private JoinRules() {}

  /** The rules of both, or none where both have those of the API. */
  static List<RuleSpec> of(ModelSpec one, ModelSpec other, ApiSpec api) {
    if (one.rules().isEmpty() && other.rules().isEmpty()) {
      return List.of();
    }
    Map<String, RuleSpec> merged = new LinkedHashMap<>();
    for (ModelSpec model : List.of(one, other)) {
      List<RuleSpec> rules = model.rules().isEmpty() ? api.rules() : model.rules();
      // The join model has no field that could name groups.
      rules.stream()
          .filter(rule -> rule.groupsField().isEmpty())
          .forEach(rule -> merged.merge(String.valueOf(rule.identities()), rule, JoinRules::union));
    }
    return List.copyOf(merged.values());
  }

  private static RuleSpec union(RuleSpec one, RuleSpec other) {
    if (one.operations().isEmpty() || other.operations().isEmpty()) {
      return one.withOperations(Optional.empty());
    }
    Map<String, Written<String>> operations = new LinkedHashMap<>();
    one.operations().get().forEach(operation -> operations.put(operation.value(), operation));
    other
        .operations()
        .get()
        .forEach(operation -> operations.putIfAbsent(operation.value(), operation));
    if (operations.containsKey("READ")) {
      List.of("GET", "LIST", "LISTEN", "SYNC", "SEARCH").forEach(operations::remove);
    }
    return one.withOperations(Optional.of(new ArrayList<>(operations.values())));
  }
}
