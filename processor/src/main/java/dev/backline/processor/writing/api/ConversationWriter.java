package dev.backline.processor.writing.api;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.accessor.OtherResources;
import dev.backline.processor.writing.code.CdkNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what tells Amplify's tools which functions talk to AI models. */
final class ConversationWriter {
  private final DataSpec data;
  private final BackendNames names;
  private final List<String> conversations;

  ConversationWriter(DataSpec data, BackendNames names) {
    this.names = names;
    this.data = data;
    this.conversations =
        data.operations().stream()
            .filter(operation -> operation.conversation().isPresent())
            .filter(operation -> operation.functions().isEmpty())
            .map(CustomOperationSpec::name)
            .map(name -> name.value())
            .toList();
  }

  /** The method; none where Amplify makes no such function. */
  Optional<MethodSpec> method() {
    if (conversations.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> stacks = OtherResources.stacksOf(data);
    CodeBlock calls =
        conversations.stream()
            .map(
                name ->
                    CodeBlock.of(
                        "\n.with(data.resources().nestedStacks().$L(), $S)",
                        stacks.get(AiNames.conversationStack(name)),
                        name))
            .collect(CodeBlock.joining(""));
    return Optional.of(
        MethodSpec.methodBuilder(names.method("outputConversationHandlers"))
            .addModifiers(PRIVATE)
            .addStatement("$T.of(this)$L\n.output()", CdkNames.CONVERSATION_HANDLERS, calls)
            .build());
  }
}
