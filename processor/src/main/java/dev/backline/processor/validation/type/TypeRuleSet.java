package dev.backline.processor.validation.type;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Fields, their types, their defaults and their checks: the rules of this package, in the order in
 * which breaches are found.
 */
public final class TypeRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new LongRules(),
          new CustomTypeRules(),
          new DefaultRules(),
          new DefaultEffectRules(),
          new ValidationRules());

  private TypeRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
