package dev.backline.processor.schema;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints the directives by which AppSync itself lets callers in: for operations without Amplify's
 * pipeline, and for the types that operations return, which Amplify leaves to the default mode.
 */
final class NativeAuthPrinter {
  private static final Map<String, String> DIRECTIVES =
      Map.of(
          "API_KEY", "@aws_api_key",
          "USER_POOL", "@aws_cognito_user_pools",
          "IDENTITY_POOL", "@aws_iam",
          "OIDC", "@aws_oidc",
          "LAMBDA", "@aws_lambda");

  private NativeAuthPrinter() {}

  /** The directives of an operation. */
  static List<String> ofOperation(CustomOperationSpec operation) {
    return directives(operation.rules(), Set.of());
  }

  /**
   * The directives of a type that operations return: for whoever may call one of them, and for the
   * readers of models that contain the type. Nothing for a type of models alone, which Amplify
   * takes care of.
   *
   * @param callers the rules of the operations
   * @param modelModes the modes of the models
   */
  static List<String> ofResult(List<RuleSpec> callers, Set<String> modelModes) {
    return callers.isEmpty() ? List.of() : directives(callers, modelModes);
  }

  private static List<String> directives(List<RuleSpec> rules, Set<String> otherModes) {
    Set<String> modes = new LinkedHashSet<>(otherModes);
    Set<String> groups = new LinkedHashSet<>();
    for (RuleSpec rule : rules) {
      if (rule.mode().equals("USER_POOL") && !rule.groups().isEmpty()) {
        rule.groups().stream().map(Written::value).forEach(groups::add);
      } else {
        modes.add(rule.mode());
      }
    }
    List<String> directives = new ArrayList<>();
    modes.forEach(mode -> directives.add(DIRECTIVES.get(mode)));
    if (!groups.isEmpty() && !modes.contains("USER_POOL")) {
      directives.add(
          DIRECTIVES.get("USER_POOL")
              + groups.stream()
                  .map(GraphqlText::quoted)
                  .collect(Collectors.joining(", ", "(cognito_groups: [", "])")));
    }
    return directives;
  }
}
