package dev.backline.processor.validation.authorization;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A rule reaches every model, rules say one thing once, and readers can read what is required. */
final class AuthorizationRules implements Rules<DataSpec> {
  private static final Set<String> PARTS_OF_READ =
      Set.of("GET", "LIST", "LISTEN", "SYNC", "SEARCH");

  @Override
  public void check(DataSpec data, Findings findings) {
    checkRules(data.api().rules(), findings);
    data.operations().forEach(operation -> checkRules(operation.rules(), findings));
    for (ModelSpec model : data.models()) {
      checkRules(model.rules(), findings);
      FieldResolvers resolvers = new FieldResolvers(data, model);
      model.fields().forEach(field -> checkField(model, field, resolvers, findings));
      if (data.rulesOf(model).isEmpty() && !data.api().sandbox()) {
        findings.add(
            AuthorizationProblem.NO_RULE,
            model.at(),
            model.type().simpleName(),
            data.definition().simpleName());
      }
    }
  }

  private static void checkField(
      ModelSpec model, FieldSpec field, FieldResolvers resolvers, Findings findings) {
    checkRules(field.rules(), findings);
    for (RuleSpec rule : field.rules()) {
      rule.operations().stream()
          .flatMap(List::stream)
          .filter(operation -> PARTS_OF_READ.contains(operation.value()))
          .forEach(
              operation ->
                  findings.add(
                      AuthorizationProblem.FIELD_OPERATION, operation.at(), operation.value()));
    }
    boolean required =
        field.type().known() && field.type().required() && field.relation().isEmpty();
    if (required && resolvers.hides(field)) {
      findings.add(
          AuthorizationProblem.HIDDEN_REQUIRED_FIELD,
          field.at(),
          model.place(field),
          model.type().simpleName());
    }
  }

  private static void checkRules(List<RuleSpec> rules, Findings findings) {
    Set<String> identities = new HashSet<>();
    for (RuleSpec rule : rules) {
      for (String identity : rule.identities()) {
        if (!identities.add(identity)) {
          findings.add(AuthorizationProblem.RULE_TWICE, rule.at(), rule.strategy());
        }
      }
      rule.operations().ifPresent(operations -> checkOperations(rule, operations, findings));
    }
  }

  private static void checkOperations(
      RuleSpec rule, List<Written<String>> operations, Findings findings) {
    if (operations.isEmpty()) {
      findings.add(AuthorizationProblem.NO_OPERATIONS, rule.at());
    }
    boolean read = operations.stream().anyMatch(operation -> operation.value().equals("READ"));
    operations.stream()
        .filter(operation -> read && PARTS_OF_READ.contains(operation.value()))
        .forEach(
            operation ->
                findings.add(
                    AuthorizationProblem.READ_AND_PARTS, operation.at(), operation.value()));
  }
}
