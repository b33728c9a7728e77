package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.PasswordPolicySpec;
import dev.backline.processor.model.DefinedAuthSpec.TriggerSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names, groups, triggers and passwords of users are such as Cognito takes. */
final class AuthRules implements Rules<BackendSpec> {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-_ ]{0,127}");
  private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");
  private static final int SHORTEST_PASSWORD = 6;
  private static final int LONGEST_PASSWORD = 99;
  private static final int DAYS_OF_YEAR = 365;

  @Override
  public void check(BackendSpec backend, Findings findings) {
    backend.auth().ifPresent(auth -> check(auth, findings));
  }

  private static void check(AuthSpec auth, Findings findings) {
    checkGroups(auth, findings);
    if (auth instanceof DefinedAuthSpec defined) {
      defined.name().ifPresent(name -> fits(NAME, name, AuthProblem.AUTH_NAME, findings));
      checkTriggers(defined, findings);
      defined.passwordPolicy().ifPresent(policy -> checkPasswords(policy, findings));
    }
  }

  private static void checkGroups(AuthSpec auth, Findings findings) {
    Set<String> groups = new HashSet<>();
    for (Written<String> group : auth.groups()) {
      if (!groups.add(group.value())) {
        findings.add(AuthProblem.GROUP_TWICE, group.at(), group.value());
      } else {
        fits(GROUP, group, AuthProblem.GROUP_NAME, findings);
      }
    }
  }

  private static void checkTriggers(DefinedAuthSpec auth, Findings findings) {
    Set<String> events = new HashSet<>();
    for (TriggerSpec trigger : auth.triggers()) {
      if (!events.add(trigger.on().value())) {
        findings.add(AuthProblem.TRIGGER_TWICE, trigger.on().at(), trigger.on().value());
      }
    }
  }

  private static void checkPasswords(PasswordPolicySpec policy, Findings findings) {
    between(
        policy.minimumLength(),
        SHORTEST_PASSWORD,
        LONGEST_PASSWORD,
        AuthProblem.PASSWORD_LENGTH,
        findings);
    between(
        policy.temporaryPasswordValidityDays(),
        0,
        DAYS_OF_YEAR,
        AuthProblem.PASSWORD_DAYS,
        findings);
  }

  private static void between(
      Optional<Written<Integer>> value, int least, int most, Problem problem, Findings findings) {
    value
        .filter(written -> written.value() < least || written.value() > most)
        .ifPresent(written -> findings.add(problem, written.at(), written.value()));
  }

  private static void fits(
      Pattern pattern, Written<String> value, Problem problem, Findings findings) {
    if (!pattern.matcher(value.value()).matches()) {
      findings.add(problem, value.at(), value.value());
    }
  }
}
