package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Conversation}.
 *
 * @param prompt what the AI model is asked for
 * @param tools the queries that it may use
 * @param handler the function that talks to it in place of Amplify's own
 * @param models the models that Amplify adds, of conversations and of their messages
 */
public record ConversationSpec(
    PromptSpec prompt,
    List<ToolSpec> tools,
    Optional<HandlerSpec> handler,
    List<ModelSpec> models) {
  public ConversationSpec {
    tools = List.copyOf(tools);
    models = List.copyOf(models);
  }

  /**
   * One {@code @DataTool}.
   *
   * @param name what the AI model calls it
   * @param description what it is good for
   * @param model the model whose list query it is
   * @param query the name of the query that it is
   * @param at the annotation
   */
  public record ToolSpec(
      Optional<Written<String>> name,
      Optional<Written<String>> description,
      Optional<Written<JavaType>> model,
      Optional<Written<String>> query,
      SourceRef at) {}
}
