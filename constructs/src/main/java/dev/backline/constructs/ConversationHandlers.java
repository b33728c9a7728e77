package dev.backline.constructs;

import dev.backline.constructs.outputs.BackendOutputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * The Lambda functions that Amplify makes for conversations with AI models.
 *
 * <p>Amplify's tools find them by an output of the stack, to show their logs. Functions of the
 * user's own that talk to a model are not among them.
 */
public final class ConversationHandlers {
  private static final String CATEGORY = "AWS::Amplify::AI::Conversation";
  private static final String KEY = "definedConversationHandlers";

  private final Construct scope;
  private final List<String> names = new ArrayList<>();

  private ConversationHandlers(Construct scope) {
    this.scope = scope;
  }

  /**
   * No functions yet.
   *
   * @param scope the construct in whose stack the output will stand
   */
  public static ConversationHandlers of(Construct scope) {
    return new ConversationHandlers(scope);
  }

  /**
   * Adds the function of a conversation.
   *
   * @param stack the nested stack of the function
   * @param conversation the conversation's name
   */
  public ConversationHandlers with(NestedStack stack, String conversation) {
    names.add(((IFunction) function(stack, conversation)).getFunctionName());
    return this;
  }

  /** Writes the output. A stack has it once, as it has one API. */
  public void output() {
    BackendOutputs.of(scope).add(CATEGORY, Map.of(KEY, Stack.of(scope).toJsonString(names)));
  }

  /** The function that Amplify has made for a conversation. */
  static IConstruct function(NestedStack stack, String conversation) {
    return stack
        .getNode()
        .findChild(raised(conversation) + "DefaultConversationHandler")
        .getNode()
        .findChild("conversationHandlerFunction");
  }

  private static String raised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
