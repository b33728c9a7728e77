package dev.backline.processor.validation.construct;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * The constructs of a backend: the rules of this package, in the order in which breaches are found.
 */
public final class ConstructRuleSet {
  private static final List<Rules<BackendSpec>> ALL = List.of(new ConstructIdRules());

  private ConstructRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
