package dev.backline.processor.validation.override;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Overrides of properties, and methods that customize: the rules of this package, in the order in
 * which breaches are found.
 */
public final class OverrideRuleSet {
  private static final List<Rules<BackendSpec>> ALL =
      List.of(new OverrideRules(), new InjectionRules());

  private OverrideRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
