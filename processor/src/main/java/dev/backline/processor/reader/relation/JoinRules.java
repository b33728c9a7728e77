package dev.backline.processor.reader.relation;

import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
          .flatMap(JoinRules::perGroup)
          .forEach(rule -> merged.merge(String.valueOf(rule.identities()), rule, JoinRules::union));
    }
    return together(merged.values());
  }

  /** Amplify takes one rule for a group, and the two models may share some of theirs. */
  private static Stream<RuleSpec> perGroup(RuleSpec rule) {
    return rule.groups().isEmpty()
        ? Stream.of(rule)
        : rule.groups().stream().map(group -> rule.withGroups(List.of(group)));
  }

  /** Rules that differ in their groups alone are written as one. */
  private static List<RuleSpec> together(Collection<RuleSpec> rules) {
    Map<RuleSpec, List<Written<String>>> groups = new LinkedHashMap<>();
    for (RuleSpec rule : rules) {
      groups
          .computeIfAbsent(rule.withGroups(List.of()), ignored -> new ArrayList<>())
          .addAll(rule.groups());
    }
    return groups.entrySet().stream()
        .map(rule -> rule.getKey().withGroups(rule.getValue()))
        .toList();
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
