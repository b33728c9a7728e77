package dev.backline.processor.naming;

import java.util.List;
import java.util.stream.Stream;

/**
 * The GraphQL types that Amplify wants a schema to have for conversations.
 *
 * <p>Names are without the prefix that all of them have. What users send is an input, and what is
 * stored of it a type with the same fields.
 */
public final class ConversationTypes {
  /** What the name of each of them begins with. */
  public static final String PREFIX = "AmplifyAI";

  /** What a conversation's mutation returns. */
  public static final String MESSAGE = PREFIX + "ConversationMessage";

  /** Who said something. */
  public static final Shape ROLE = new Shape("ConversationParticipantRole", "user", "assistant");

  /** The interface of messages. */
  public static final Shape MESSAGE_INTERFACE =
      new Shape(
          "ConversationMessage",
          "id: ID!",
          "conversationId: ID!",
          "associatedUserMessageId: ID",
          "role: @ConversationParticipantRole",
          "content: [@ContentBlock]",
          "aiContext: AWSJSON",
          "toolConfiguration: @ToolConfiguration",
          "createdAt: AWSDateTime",
          "updatedAt: AWSDateTime",
          "owner: String");

  /** What is both sent and stored: {@code @} stands for the type or the input of a name. */
  public static final List<Shape> SENT =
      List.of(
          new Shape("DocumentBlockSource", "bytes: String"),
          new Shape(
              "DocumentBlock", "format: String!", "name: String!", "source: @DocumentBlockSource!"),
          new Shape("ImageBlockSource", "bytes: String"),
          new Shape("ImageBlock", "format: String!", "source: @ImageBlockSource!"),
          new Shape(
              "ToolUseBlock",
              "toolUseId: String!",
              "name: String!",
              "input: AWSJSON!",
              "type: String"),
          new Shape(
              "ToolResultContentBlock",
              "document: @DocumentBlock",
              "image: @ImageBlock",
              "json: AWSJSON",
              "text: String"),
          new Shape(
              "ToolResultBlock",
              "content: [@ToolResultContentBlock!]!",
              "toolUseId: String!",
              "status: String"),
          new Shape(
              "ContentBlock",
              "text: String",
              "document: @DocumentBlock",
              "image: @ImageBlock",
              "toolResult: @ToolResultBlock",
              "toolUse: @ToolUseBlock"),
          new Shape("ToolConfiguration", "tools: [@Tool]"),
          new Shape("Tool", "toolSpec: @ToolSpecification"),
          new Shape(
              "ToolSpecification",
              "name: String!",
              "description: String",
              "inputSchema: @ToolInputSchema!"),
          new Shape("ToolInputSchema", "json: AWSJSON"));

  /** The kinds of content, each alone. */
  public static final List<Shape> CONTENT =
      List.of(
          new Shape("ContentBlockText", "text: String"),
          new Shape("ContentBlockImage", "image: @ImageBlock"),
          new Shape("ContentBlockDocument", "document: @DocumentBlock"),
          new Shape("ContentBlockToolUse", "toolUse: @ToolUseBlock"),
          new Shape("ContentBlockToolResult", "toolResult: @ToolResultBlock"));

  /** What an answer consists of while it comes in, for signed-in users alone. */
  public static final List<Shape> STREAMED =
      List.of(
          new Shape(
              "ConversationMessageStreamPart",
              "id: ID!",
              "owner: String",
              "conversationId: ID!",
              "associatedUserMessageId: ID!",
              "contentBlockIndex: Int",
              "contentBlockText: String",
              "contentBlockDeltaIndex: Int",
              "contentBlockToolUse: @ToolUseBlock",
              "contentBlockDoneAtIndex: Int",
              "stopReason: String",
              "errors: [@ConversationTurnError]",
              "p: String"),
          new Shape("ConversationTurnError", "message: String!", "errorType: String!"));

  private ConversationTypes() {}

  /** The names of all of them, and of those that Amplify makes of them. */
  public static List<String> names() {
    Stream<String> types =
        Stream.of(
                Stream.of(ROLE, MESSAGE_INTERFACE),
                SENT.stream(),
                CONTENT.stream(),
                STREAMED.stream())
            .flatMap(shapes -> shapes)
            .map(shape -> PREFIX + shape.name());
    Stream<String> inputs = SENT.stream().map(shape -> PREFIX + GraphqlNames.input(shape.name()));
    Stream<String> made =
        Stream.of(
            GraphqlNames.input(PREFIX + "ConversationTurnError"),
            GraphqlNames.input("Model" + PREFIX + ROLE.name()));
    return Stream.of(types, inputs, made).flatMap(names -> names).toList();
  }

  /**
   * A type, an input, or an enum.
   *
   * @param name its name without the prefix
   * @param members its fields or values
   */
  public record Shape(String name, List<String> members) {
    Shape(String name, String... members) {
      this(name, List.of(members));
    }
  }
}
