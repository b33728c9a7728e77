package dev.backline.processor.validation.auth;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Users, their logins and their groups: the rules of this package, in the order in which breaches
 * are found.
 */
public final class AuthRuleSet {
  private static final List<Rules<BackendSpec>> ALL =
      List.of(
          new AuthRules(),
          new ReferenceAuthRules(),
          new LoginRules(),
          new UserAttributeRules(),
          new ExternalLoginRules(),
          new SenderRules(),
          new GroupRules());

  private AuthRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
