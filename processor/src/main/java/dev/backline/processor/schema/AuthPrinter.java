package dev.backline.processor.schema;

import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resolver.FieldResolvers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints authorization rules as the {@code @auth} directive. */
final class AuthPrinter {
  private static final Map<String, String> ALLOW =
      Map.of(
          "PUBLIC_API_KEY", "public",
          "GUEST", "public",
          "AUTHENTICATED", "private",
          "OWNER", "owner",
          "GROUPS", "groups",
          "CUSTOM", "custom");

  private static final Map<String, String> PROVIDER =
      Map.of(
          "API_KEY", "apiKey",
          "IDENTITY_POOL", "identityPool",
          "USER_POOL", "userPools",
          "OIDC", "oidc",
          "LAMBDA", "function");

  private static final int WIDTH = 60;

  private AuthPrinter() {}

  /**
   * The directive, a rule a line where there are more than fit on one.
   *
   * @param indent what the line that has the directive begins with
   */
  static String directive(ModelSpec model, List<RuleSpec> rules, String indent) {
    return directive(rules.stream().map(rule -> rule(rule, fields(model, rule))).toList(), indent);
  }

  /** The directive of an operation, whose rules name no fields. */
  static String ofOperation(List<RuleSpec> rules, String indent) {
    return directive(rules.stream().map(rule -> rule(rule, List.of())).toList(), indent);
  }

  private static String directive(List<String> printed, String indent) {
    String line = String.join(", ", printed);
    if (printed.size() < 2 || line.length() < WIDTH) {
      return "@auth(rules: [" + line + "])";
    }
    return printed.stream()
        .map(rule -> "\n" + indent + "  " + rule)
        .collect(Collectors.joining(",", "@auth(rules: [", "\n" + indent + "])"));
  }

  /** The members that name fields of the model. */
  private static List<String> fields(ModelSpec model, RuleSpec rule) {
    List<String> members = new ArrayList<>();
    rule.ownerField()
        .ifPresent(
            field ->
                members.add(
                    "ownerField: " + GraphqlText.quoted(FieldResolvers.ownerField(model, rule))));
    rule.groupsField()
        .map(Written::value)
        .flatMap(model::field)
        .ifPresent(
            field -> members.add("groupsField: " + GraphqlText.quoted(field.name().value())));
    return members;
  }

  private static String rule(RuleSpec rule, List<String> fields) {
    List<String> members = new ArrayList<>();
    members.add("allow: " + ALLOW.get(rule.strategy()));
    members.add("provider: " + PROVIDER.get(rule.mode()));
    members.addAll(fields);
    rule.identityClaim()
        .ifPresent(claim -> members.add("identityClaim: " + GraphqlText.quoted(claim.value())));
    if (!rule.groups().isEmpty()) {
      members.add(
          "groups: "
              + rule.groups().stream()
                  .map(group -> GraphqlText.quoted(group.value()))
                  .collect(Collectors.joining(", ", "[", "]")));
    }
    rule.groupClaim()
        .ifPresent(claim -> members.add("groupClaim: " + GraphqlText.quoted(claim.value())));
    rule.operations()
        .ifPresent(
            operations ->
                members.add(
                    "operations: "
                        + operations.stream()
                            .map(operation -> operation.value().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ", "[", "]"))));
    return "{" + String.join(", ", members) + "}";
  }
}
