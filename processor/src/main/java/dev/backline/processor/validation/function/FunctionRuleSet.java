package dev.backline.processor.validation.function;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Functions, their names, settings and schedules: the rules of this package, in the order in which
 * breaches are found.
 */
public final class FunctionRuleSet {
  private static final List<Rules<BackendSpec>> ALL =
      List.of(
          new FunctionNameRules(),
          new FunctionRules(),
          new FunctionEnvironmentRules(),
          new ScheduleRules());

  private FunctionRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
