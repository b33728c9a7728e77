package dev.backline.processor.validation.relation;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Relations between models: the rules of this package, in the order in which breaches are found.
 */
public final class RelationRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new RelationRules(),
          new ReferenceRules(),
          new FieldStyleRules(),
          new RelationIndexRules());

  private RelationRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
