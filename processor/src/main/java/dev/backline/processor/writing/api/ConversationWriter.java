package dev.backline.processor.writing.api;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.accessor.MapEntry;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.accessor.OtherResources;
import dev.backline.processor.writing.code.CdkNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what tells Amplify's tools which functions talk to AI models. */
final class ConversationWriter {
  private final List<String> conversations;
  private final Map<String, String> stacks;
  private final BackendNames names;

  ConversationWriter(DataSpec data, BackendNames names) {
    this.names = names;
    this.conversations =
        data.operations().stream()
            .filter(operation -> operation.conversation().isPresent())
            .filter(operation -> operation.functions().isEmpty())
            .map(CustomOperationSpec::name)
            .map(name -> name.value())
            .toList();
    this.stacks =
        new OtherResources(data, new ModelAccessors(data))
            .stacks().stream()
                .collect(Collectors.toMap(MapEntry::key, MapEntry::method, (one, other) -> one));
  }

  /** The method; none where Amplify makes no such function. */
  Optional<MethodSpec> method() {
    if (conversations.isEmpty()) {
      return Optional.empty();
    }
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
