package dev.backline.processor.validation.ai;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Generations, conversations and their tools: the rules of this package, in the order in which
 * breaches are found.
 */
public final class AiRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(new GenerationRules(), new ConversationRules(), new ToolRules());

  private AiRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
