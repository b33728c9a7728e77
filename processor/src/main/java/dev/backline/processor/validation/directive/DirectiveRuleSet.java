package dev.backline.processor.validation.directive;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Directives that are written as such: the rules of this package, in the order in which breaches
 * are found.
 */
public final class DirectiveRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new DirectiveRules(),
          new HttpRules(),
          new HttpTextRules(),
          new HttpServerRules(),
          new SearchableRules(),
          new MapsToRules(),
          new PredictionRules());

  private DirectiveRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
