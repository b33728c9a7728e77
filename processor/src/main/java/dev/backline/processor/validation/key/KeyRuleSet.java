package dev.backline.processor.validation.key;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Primary keys and indexes: the rules of this package, in the order in which breaches are found.
 */
public final class KeyRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(new PipelineNameRules(), new KeyRules(), new IndexRules(), new KeyArgumentRules());

  private KeyRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
