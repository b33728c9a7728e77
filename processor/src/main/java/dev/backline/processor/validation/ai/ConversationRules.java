package dev.backline.processor.validation.ai;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.ConversationSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.Plurals;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** A conversation is its owner's alone, and finds what was said. */
final class ConversationRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      operation
          .conversation()
          .ifPresent(conversation -> check(data, operation, conversation, findings));
    }
  }

  private static void check(
      DataSpec data,
      CustomOperationSpec operation,
      ConversationSpec conversation,
      Findings findings) {
    PromptRules.check(conversation.prompt(), "Conversation", findings);
    checkCallers(operation, data.definition().simpleName(), findings);
    conversation
        .handler()
        .flatMap(handler -> handler.asynchronous())
        .filter(Written::value)
        .ifPresent(async -> findings.add(AiProblem.ASYNC_HANDLER, async.at()));
    String name = operation.name().value();
    if (!AiNames.isHistoryFound(name)) {
      findings.add(
          AiProblem.CONVERSATION_PLURAL,
          operation.name().at(),
          name,
          Plurals.plural(AiNames.messageModel(name)),
          "ConversationMessage" + Plurals.plural(GraphqlNames.raised(name)));
    }
  }

  private static void checkCallers(
      CustomOperationSpec operation, String definition, Findings findings) {
    List<RuleSpec> rules = operation.rules();
    if (rules.size() != 1 || !isOwnerAlone(rules.get(0))) {
      findings.add(
          AiProblem.CONVERSATION_RULE,
          rules.stream()
              .filter(rule -> !isOwnerAlone(rule))
              .findFirst()
              .map(RuleSpec::at)
              .orElse(operation.at()),
          definition + "." + operation.javaName());
    }
  }

  private static boolean isOwnerAlone(RuleSpec rule) {
    return rule.strategy().equals("OWNER")
        && rule.mode().equals("USER_POOL")
        && rule.ownerField().isEmpty()
        && rule.identityClaim().isEmpty()
        && rule.operations().isEmpty();
  }
}
