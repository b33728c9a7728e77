package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.stream.Stream;

/** Rules of an API name groups that its users can be in, where these users are known. */
final class GroupRules implements Rules<BackendSpec> {
  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.auth().orElse(null) instanceof DefinedAuthSpec auth) {
      List<String> known = auth.groups().stream().map(Written::value).toList();
      backend.data().stream()
          .flatMap(GroupRules::rules)
          // Other providers have groups of their own, and a claim may hold anything.
          .filter(rule -> !rule.mode().equals("OIDC") && rule.groupClaim().isEmpty())
          .flatMap(rule -> rule.groups().stream())
          .filter(group -> !known.contains(group.value()))
          .forEach(
              group ->
                  findings.add(
                      AuthProblem.UNKNOWN_GROUP,
                      group.at(),
                      backend.definition().simpleName(),
                      group.value(),
                      NearestName.hint(group.value(), known),
                      group.value()));
    }
  }

  private static Stream<RuleSpec> rules(DataSpec data) {
    return Stream.of(
            data.api().rules().stream(),
            data.operations().stream().flatMap(operation -> operation.rules().stream()),
            data.models().stream()
                .filter(model -> !model.implied())
                .flatMap(
                    model ->
                        Stream.concat(
                            model.rules().stream(),
                            model.fields().stream().flatMap(field -> field.rules().stream()))))
        .flatMap(rules -> rules);
  }
}
