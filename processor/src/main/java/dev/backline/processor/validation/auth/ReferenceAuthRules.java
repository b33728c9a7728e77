package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.ReferenceAuthSpec;
import dev.backline.processor.model.ReferenceAuthSpec.GroupRoleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Users who exist already are named as Cognito names them, and can belong together. */
final class ReferenceAuthRules implements Rules<BackendSpec> {
  private static final Pattern USER_POOL = Pattern.compile("([a-z0-9-]+)_[0-9a-zA-Z]+");
  private static final Pattern CLIENT = Pattern.compile("[0-9a-zA-Z+_]+");
  private static final Pattern IDENTITY_POOL = Pattern.compile("([a-z0-9-]+):[0-9a-f-]+");
  private static final Pattern ACCOUNT = Pattern.compile("arn:[a-z-]+:iam::(\\d{12}):.*");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    backend
        .auth()
        .filter(ReferenceAuthSpec.class::isInstance)
        .map(ReferenceAuthSpec.class::cast)
        .ifPresent(
            auth -> {
              checkIds(auth, findings);
              checkRegions(auth, findings);
              checkRoles(auth, findings);
            });
  }

  private static void checkIds(ReferenceAuthSpec auth, Findings findings) {
    checkId(USER_POOL, auth.userPoolId(), "a user pool", "eu-west-1_a1B2c3D4e", findings);
    checkId(CLIENT, auth.userPoolClientId(), "an app", "1h57kf5cpq17m0eml12EXAMPLE", findings);
    checkId(
        IDENTITY_POOL,
        auth.identityPoolId(),
        "an identity pool",
        "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012",
        findings);
  }

  private static void checkId(
      Pattern pattern, Written<String> id, String what, String example, Findings findings) {
    if (!pattern.matcher(id.value()).matches()) {
      findings.add(AuthProblem.POOL_ID, id.at(), id.value(), what, example);
    }
  }

  private static void checkRegions(ReferenceAuthSpec auth, Findings findings) {
    Matcher userPool = USER_POOL.matcher(auth.userPoolId().value());
    Matcher identityPool = IDENTITY_POOL.matcher(auth.identityPoolId().value());
    if (userPool.matches()
        && identityPool.matches()
        && !userPool.group(1).equals(identityPool.group(1))) {
      findings.add(
          AuthProblem.POOL_REGIONS,
          auth.identityPoolId().at(),
          identityPool.group(1),
          userPool.group(1));
    }
  }

  /** The account that most roles have is the one that is meant. */
  private static void checkRoles(ReferenceAuthSpec auth, Findings findings) {
    List<Written<String>> roles =
        Stream.concat(
                Stream.of(auth.authenticatedRoleArn(), auth.unauthenticatedRoleArn()),
                auth.groupRoles().stream().map(GroupRoleSpec::roleArn))
            .toList();
    roles.forEach(role -> SenderRules.checkRole(role, findings));
    Map<String, Integer> accounts = new LinkedHashMap<>();
    roles.forEach(
        role -> account(role).forEach(account -> accounts.merge(account, 1, Integer::sum)));
    accounts.keySet().stream()
        .min(Comparator.comparing((String account) -> -accounts.get(account)))
        .ifPresent(
            meant ->
                roles.forEach(
                    role ->
                        account(role)
                            .filter(account -> !account.equals(meant))
                            .forEach(
                                account ->
                                    findings.add(
                                        AuthProblem.ROLE_ACCOUNT, role.at(), account, meant))));
  }

  private static Stream<String> account(Written<String> role) {
    Matcher arn = ACCOUNT.matcher(role.value());
    return arn.matches() ? Stream.of(arn.group(1)) : Stream.empty();
  }
}
