package dev.backline.processor.validation.authorization;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody may call each operation, and whoever may sees what it returns. */
final class OperationAuthorizationRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      if (operation.conversation().isPresent()) {
        // Conversations have owners, and rules of their own.
        continue;
      }
      String place = data.definition().simpleName() + "." + operation.javaName();
      if (operation.rules().isEmpty()) {
        findings.add(OperationProblem.NO_CALLERS, operation.at(), place);
      }
      for (RuleSpec rule : operation.rules()) {
        checkRule(operation, rule, place, findings);
      }
      operation
          .result()
          .map(FieldType::single)
          .filter(result -> result.kind() == Kind.MODEL)
          .flatMap(result -> data.model(result.name()))
          .ifPresent(model -> checkModel(data, operation, model, place, findings));
    }
  }

  private static void checkRule(
      CustomOperationSpec operation, RuleSpec rule, String place, Findings findings) {
    if (rule.strategy().equals("OWNER") || rule.groupsField().isPresent()) {
      findings.add(
          OperationProblem.RULE_WITHOUT_ITEM,
          rule.groupsField().map(Written::at).orElse(rule.at()),
          rule.strategy());
    } else if (operation.nativelyAuthorized()) {
      unknownToAppSync(rule)
          .ifPresent(what -> findings.add(OperationProblem.NATIVE_RULE, rule.at(), place, what));
    }
    rule.operations()
        .ifPresent(
            to ->
                findings.add(
                    OperationProblem.RULE_OPERATIONS,
                    to.stream().findFirst().map(Written::at).orElse(rule.at())));
  }

  /**
   * What AppSync's own directives can't say: they tell groups of user pools apart only, and not
   * guests from users of an identity pool.
   */
  private static Optional<String> unknownToAppSync(RuleSpec rule) {
    if (rule.mode().equals("IDENTITY_POOL")) {
      return Optional.of("users and guests of an identity pool");
    }
    return rule.strategy().equals("GROUPS") && rule.mode().equals("OIDC")
        ? Optional.of("groups of an OpenID Connect provider")
        : Optional.empty();
  }

  /** The type of a model is open to the modes that its rules name, and to no others. */
  private static void checkModel(
      DataSpec data,
      CustomOperationSpec operation,
      ModelSpec model,
      String place,
      Findings findings) {
    Set<String> open =
        Stream.concat(
                data.rulesOf(model).stream(),
                model.fields().stream().flatMap(field -> field.rules().stream()))
            .map(RuleSpec::mode)
            .collect(Collectors.toSet());
    operation.rules().stream()
        .filter(rule -> !rule.mode().equals("IDENTITY_POOL") && !open.contains(rule.mode()))
        .forEach(
            rule ->
                findings.add(
                    OperationProblem.MODEL_CLOSED,
                    rule.at(),
                    place,
                    rule.mode(),
                    model.type().simpleName()));
  }
}
