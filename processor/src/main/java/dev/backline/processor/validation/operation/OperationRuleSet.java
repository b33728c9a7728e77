package dev.backline.processor.validation.operation;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Operations of models and of the definition: the rules of this package, in the order in which
 * breaches are found.
 */
public final class OperationRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new OperationRules(),
          new CustomOperationRules(),
          new OperationNameRules(),
          new HandlerRules(),
          new ResolverRules(),
          new SlotRules());

  private OperationRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
