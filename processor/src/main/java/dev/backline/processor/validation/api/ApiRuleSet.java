package dev.backline.processor.validation.api;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * What the API says about itself: the rules of this package, in the order in which breaches are
 * found.
 */
public final class ApiRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(new ApiRules(), new ConflictRules(), new ConflictHandlerRules());

  private ApiRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
