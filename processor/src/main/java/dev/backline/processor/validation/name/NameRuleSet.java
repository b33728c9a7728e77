package dev.backline.processor.validation.name;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Names in GraphQL, and what is generated under names of its own: the rules of this package, in the
 * order in which breaches are found.
 */
public final class NameRuleSet {
  private static final List<Rules<DataSpec>> ALL = List.of(new NameRules());

  private NameRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
