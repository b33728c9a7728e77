package dev.backline.processor.validation.authorization;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a rule go with its strategy, and name things that exist. */
final class RuleMemberRules implements Rules<DataSpec> {
  private static final Set<String> OWNERS_OR_GROUPS = Set.of("OWNER", "GROUPS");
  private static final Set<String> TEXTS = Set.of("String", "ID");

  @Override
  public void check(DataSpec data, Findings findings) {
    data.api().rules().forEach(rule -> checkMembers(data, rule, findings));
    data.operations().stream()
        .flatMap(operation -> operation.rules().stream())
        .forEach(rule -> checkMembers(data, rule, findings));
    for (ModelSpec model : data.models()) {
      if (model.implied()) {
        continue;
      }
      Stream.concat(
              model.rules().stream(),
              model.fields().stream().flatMap(field -> field.rules().stream()))
          .forEach(rule -> checkMembers(data, rule, findings));
      Stream.concat(
              data.rulesOf(model).stream(),
              model.fields().stream().flatMap(field -> field.rules().stream()))
          .forEach(rule -> checkFields(data, model, rule, findings));
    }
    data.api()
        .defaultAuthorization()
        .filter(mode -> mode.value().equals("OIDC") && data.api().oidc().isEmpty())
        .ifPresent(
            mode ->
                findings.add(
                    AuthorizationProblem.NO_OIDC, mode.at(), data.definition().simpleName()));
  }

  private static void checkMembers(DataSpec data, RuleSpec rule, Findings findings) {
    rule.provider().ifPresent(provider -> checkProvider(rule, provider, findings));
    if (rule.mode().equals("OIDC") && data.api().oidc().isEmpty()) {
      findings.add(
          AuthorizationProblem.NO_OIDC,
          rule.provider().map(Written::at).orElse(rule.at()),
          data.definition().simpleName());
    }
    belongsTo("OWNER", rule, "ownerField", rule.ownerField(), findings);
    belongsTo("OWNER", rule, "identityClaim", rule.identityClaim(), findings);
    belongsTo("GROUPS", rule, "groups", rule.groups().stream().findFirst(), findings);
    belongsTo("GROUPS", rule, "groupsField", rule.groupsField(), findings);
    belongsTo("GROUPS", rule, "groupClaim", rule.groupClaim(), findings);
    if (rule.strategy().equals("GROUPS")) {
      if (rule.groups().isEmpty() && rule.groupsField().isEmpty()) {
        findings.add(AuthorizationProblem.NO_GROUPS, rule.at());
      } else if (!rule.groups().isEmpty() && rule.groupsField().isPresent()) {
        findings.add(AuthorizationProblem.TWO_KINDS_OF_GROUPS, rule.at());
      }
    }
  }

  private static void checkProvider(RuleSpec rule, Written<String> provider, Findings findings) {
    if (OWNERS_OR_GROUPS.contains(rule.strategy())) {
      if (provider.value().equals("IDENTITY_POOL")) {
        findings.add(
            AuthorizationProblem.RULE_PROVIDER_REFUSED,
            provider.at(),
            rule.strategy(),
            provider.value());
      }
    } else if (!rule.strategy().equals("AUTHENTICATED")) {
      findings.add(AuthorizationProblem.RULE_PROVIDER, provider.at(), rule.strategy());
    }
  }

  private static void belongsTo(
      String strategy,
      RuleSpec rule,
      String member,
      Optional<Written<String>> value,
      Findings findings) {
    if (!rule.strategy().equals(strategy)) {
      value.ifPresent(
          written ->
              findings.add(
                  AuthorizationProblem.RULE_MEMBER,
                  written.at(),
                  member,
                  strategy,
                  rule.strategy()));
    }
  }

  private static void checkFields(
      DataSpec data, ModelSpec model, RuleSpec rule, Findings findings) {
    rule.groupsField()
        .ifPresent(
            name ->
                model
                    .field(name.value())
                    .ifPresentOrElse(
                        field -> checkText(model, field, name, findings),
                        () ->
                            findings.add(
                                AuthorizationProblem.UNKNOWN_GROUPS_FIELD,
                                name.at(),
                                model.type().simpleName(),
                                name.value(),
                                NearestName.hint(name.value(), model.fieldNames()))));
    if (rule.strategy().equals("OWNER")) {
      String name = rule.ownerField().map(Written::value).orElse("owner");
      Written<String> at = rule.ownerField().orElseGet(() -> new Written<>(name, rule.at()));
      model.field(name).ifPresent(field -> checkText(model, field, at, findings));
      if (rule.comparesTwoClaims(data.api())) {
        checkNotSortKey(model, name, findings);
      }
    }
  }

  private static void checkText(
      ModelSpec model, FieldSpec field, Written<String> name, Findings findings) {
    FieldType single = field.type() instanceof ListOf list ? list.element() : field.type();
    if (single.known() && !(single instanceof Named named && TEXTS.contains(named.name()))) {
      findings.add(
          AuthorizationProblem.RULE_FIELD_TYPE, name.at(), model.place(field), field.type());
    }
  }

  private static void checkNotSortKey(ModelSpec model, String name, Findings findings) {
    List<Written<String>> sortKeys =
        model
            .partitionKey()
            .flatMap(FieldSpec::primaryKey)
            .map(key -> key.sortKeys())
            .orElse(List.of());
    sortKeys.stream()
        .filter(sortKey -> sortKey.value().equals(name))
        .forEach(
            sortKey ->
                findings.add(
                    AuthorizationProblem.OWNER_AS_SORT_KEY,
                    sortKey.at(),
                    model.type().simpleName() + "." + name));
  }
}
