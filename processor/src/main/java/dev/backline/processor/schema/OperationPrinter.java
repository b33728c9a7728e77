package dev.backline.processor.schema;

import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.SqlSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.CustomTypeUses;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.naming.GraphqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the operations that no model brings along, and what they need in the schema. */
final class OperationPrinter {
  /** The type that Amplify wants an operation to have that nobody waits for. */
  private static final String EVENT_RESPONSE = "EventInvocationResponse";

  private final DataSpec data;
  private final CustomTypeUses uses;

  OperationPrinter(DataSpec data, CustomTypeUses uses) {
    this.data = data;
    this.uses = uses;
  }

  void print(StringBuilder schema) {
    data.customTypes().stream().filter(uses::isInput).forEach(type -> printInput(type, schema));
    printEventResponse(schema);
    for (RootType rootType : RootType.values()) {
      List<CustomOperationSpec> operations = data.operations(rootType);
      if (!operations.isEmpty()) {
        schema.append("\ntype ").append(rootType.typeName()).append(" {\n");
        operations.forEach(operation -> printOperation(operation, schema));
        schema.append("}\n");
      }
    }
    if (!data.conversationModels().isEmpty()) {
      ConversationPrinter.printTypes(schema);
    }
  }

  private static void printInput(CustomTypeSpec type, StringBuilder schema) {
    schema.append('\n');
    DescriptionPrinter.print(type.description(), "", schema);
    schema.append("input ").append(GraphqlNames.input(type.name().value())).append(" {\n");
    for (FieldSpec field : type.fields()) {
      DescriptionPrinter.print(field.description(), "  ", schema);
      schema.append("  ").append(field.name().value()).append(": ").append(asInput(field.type()));
      schema.append('\n');
    }
    schema.append("}\n");
  }

  /** A type as arguments have it: inputs stand for custom types. */
  private static FieldType asInput(FieldType type) {
    if (type instanceof ListOf list) {
      return new ListOf(asInput(list.element()), list.required());
    }
    Named named = (Named) type;
    return named.kind() == Kind.CUSTOM_TYPE
        ? new Named(GraphqlNames.input(named.name()), Kind.CUSTOM_TYPE, named.required())
        : named;
  }

  private void printEventResponse(StringBuilder schema) {
    List<RuleSpec> callers =
        data.operations().stream()
            .filter(CustomOperationSpec::endsAsynchronously)
            .flatMap(operation -> operation.rules().stream())
            .toList();
    if (!callers.isEmpty()) {
      schema.append("\ntype ").append(EVENT_RESPONSE);
      NativeAuthPrinter.ofResult(callers, Set.of())
          .forEach(directive -> schema.append(' ').append(directive));
      schema.append(" {\n  success: Boolean!\n}\n");
    }
  }

  private void printOperation(CustomOperationSpec operation, StringBuilder schema) {
    DescriptionPrinter.print(operation.description(), "  ", schema);
    String result = operation.result().map(FieldType::toString).orElse(EVENT_RESPONSE);
    String signature =
        operation.conversation().isPresent()
            ? ConversationPrinter.signature()
            : arguments(operation.arguments()) + ": " + result;
    SchemaPrinter.appendField(
        "  " + operation.name().value() + signature, directives(operation), schema);
  }

  /** In brackets, and one a line where one is described. */
  private static String arguments(List<ArgumentSpec> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    if (arguments.stream().allMatch(argument -> argument.description().isEmpty())) {
      return arguments.stream()
          .map(OperationPrinter::argument)
          .collect(Collectors.joining(", ", "(", ")"));
    }
    StringBuilder text = new StringBuilder("(\n");
    for (ArgumentSpec argument : arguments) {
      DescriptionPrinter.print(argument.description(), "    ", text);
      text.append("    ").append(argument(argument)).append('\n');
    }
    return text.append("  )").toString();
  }

  private static String argument(ArgumentSpec argument) {
    return argument.name().value() + ": " + asInput(argument.type());
  }

  private static String sql(SqlSpec sql) {
    return sql.statement()
        .map(statement -> "@sql(statement: " + GraphqlText.quoted(statement.value()) + ")")
        .orElseGet(
            () ->
                "@sql(reference: "
                    + GraphqlText.quoted(sql.file().orElseThrow().name().value())
                    + ")");
  }

  private List<String> directives(CustomOperationSpec operation) {
    List<String> directives = new ArrayList<>();
    for (int i = 0; i < operation.handlers().size(); i++) {
      directives.add(
          "@function(name: "
              + GraphqlText.quoted(FunctionNames.inSchema(operation, i))
              + (operation.handlers().get(i).async() ? ", invocationType: Event)" : ")"));
    }
    operation
        .generation()
        .ifPresent(
            prompt ->
                directives.add(
                    "@generation(" + String.join(", ", PromptPrinter.arguments(prompt)) + ")"));
    operation
        .conversation()
        .ifPresent(
            conversation ->
                directives.add(ConversationPrinter.directive(data, operation, conversation)));
    operation.sql().ifPresent(sql -> directives.add(sql(sql)));
    if (!operation.mutations().isEmpty()) {
      directives.add(
          operation.mutations().stream()
              .map(Written::value)
              .map(GraphqlText::quoted)
              .collect(Collectors.joining(", ", "@aws_subscribe(mutations: [", "])")));
    }
    if (operation.nativelyAuthorized()) {
      directives.addAll(NativeAuthPrinter.ofOperation(operation));
    } else {
      directives.add(AuthPrinter.ofOperation(operation.rules(), "    "));
    }
    directives.addAll(DirectivePrinter.print(operation.directives()));
    return directives;
  }
}
