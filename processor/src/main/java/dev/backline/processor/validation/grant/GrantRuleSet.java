package dev.backline.processor.validation.grant;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Grants and variables, what they make depend on what, and which bucket predictions read: the rules
 * of this package, in the order in which breaches are found.
 */
public final class GrantRuleSet {
  private static final List<Rules<BackendSpec>> ALL =
      List.of(
          new GrantRules(),
          new VariableRules(),
          new DependencyRules(),
          new PredictionsBucketRules());

  private GrantRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
