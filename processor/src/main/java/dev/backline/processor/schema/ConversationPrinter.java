package dev.backline.processor.schema;

import dev.backline.processor.model.ConversationSpec;
import dev.backline.processor.model.ConversationSpec.ToolSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.ConversationTypes;
import dev.backline.processor.naming.ConversationTypes.Shape;
import dev.backline.processor.naming.FunctionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints conversations, and the types that they need in the schema. */
final class ConversationPrinter {
  private static final String ARGUMENTS =
      "(conversationId: ID!, content: [AmplifyAIContentBlockInput], aiContext: AWSJSON,"
          + " toolConfiguration: AmplifyAIToolConfigurationInput)";

  /** The version of the events that functions of the user's get: there is no other. */
  private static final String EVENT_VERSION = "1.0";

  private ConversationPrinter() {}

  /** The arguments and the result, which all conversations have. */
  static String signature() {
    return ARGUMENTS + ": " + ConversationTypes.MESSAGE;
  }

  /** The directive, a tool a line. */
  static String directive(
      DataSpec data, CustomOperationSpec operation, ConversationSpec conversation) {
    List<String> arguments = new ArrayList<>(PromptPrinter.arguments(conversation.prompt()));
    arguments.add("auth: {strategy: owner, provider: userPools}");
    if (conversation.handler().isPresent()) {
      arguments.add(
          "handler: {functionName: "
              + GraphqlText.quoted(FunctionNames.inSchema(operation, 0))
              + ", eventVersion: "
              + GraphqlText.quoted(EVENT_VERSION)
              + "}");
    }
    if (!conversation.tools().isEmpty()) {
      arguments.add(
          conversation.tools().stream()
              .map(tool -> "\n      " + tool(data, tool))
              .collect(Collectors.joining(",", "tools: [", "\n    ]")));
    }
    return "@conversation(" + String.join(", ", arguments) + ")";
  }

  private static String tool(DataSpec data, ToolSpec tool) {
    List<String> members = new ArrayList<>();
    tool.name().ifPresent(name -> members.add("name: " + GraphqlText.quoted(name.value())));
    tool.description()
        .ifPresent(
            text -> members.add("description: " + GraphqlText.quoted(PromptPrinter.code(text))));
    tool.model()
        .flatMap(model -> data.model(model.value()))
        .map(ModelSpec::name)
        .ifPresent(
            name ->
                members.add(
                    "modelName: " + GraphqlText.quoted(name.value()) + ", modelOperation: list"));
    tool.query().ifPresent(query -> members.add("queryName: " + GraphqlText.quoted(query.value())));
    return "{" + String.join(", ", members) + "}";
  }

  /** The types, once for all conversations. */
  static void printTypes(StringBuilder schema) {
    schema.append("\n# What conversations consist of.\n");
    print("enum", ConversationTypes.ROLE, "", "", schema);
    print("interface", ConversationTypes.MESSAGE_INTERFACE, "", "", schema);
    ConversationTypes.SENT.forEach(shape -> print("type", shape, "", "", schema));
    ConversationTypes.SENT.forEach(shape -> print("input", shape, "Input", "", schema));
    ConversationTypes.CONTENT.forEach(shape -> print("type", shape, "", "", schema));
    ConversationTypes.STREAMED.forEach(
        shape -> print("type", shape, "", " @aws_cognito_user_pools", schema));
  }

  private static void print(
      String kind, Shape shape, String suffix, String directives, StringBuilder schema) {
    schema
        .append(kind)
        .append(' ')
        .append(ConversationTypes.PREFIX)
        .append(shape.name())
        .append(suffix)
        .append(directives)
        .append(" {\n");
    for (String member : shape.members()) {
      schema
          .append("  ")
          .append(member.replaceAll("@(\\w+)", ConversationTypes.PREFIX + "$1" + suffix))
          .append('\n');
    }
    schema.append("}\n");
  }
}
