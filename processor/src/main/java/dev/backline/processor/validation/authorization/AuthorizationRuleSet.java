package dev.backline.processor.validation.authorization;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** Who may do what: the rules of this package, in the order in which breaches are found. */
public final class AuthorizationRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new AuthorizationRules(),
          new RuleMemberRules(),
          new OwnerRules(),
          new SubscriptionRules(),
          new OperationAuthorizationRules());

  private AuthorizationRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
