package dev.backline.processor.validation.stack;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Stacks, their places and their sizes: the rules of this package, in the order in which breaches
 * are found.
 */
public final class StackRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(new StackMappingRules(), new StackSizeRules());

  private StackRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
