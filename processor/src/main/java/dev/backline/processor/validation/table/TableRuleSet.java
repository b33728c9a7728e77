package dev.backline.processor.validation.table;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Tables and what they can hold: the rules of this package, in the order in which breaches are
 * found.
 */
public final class TableRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(new TableRules(), new ProviderRules(), new CapacityRules());

  private TableRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
