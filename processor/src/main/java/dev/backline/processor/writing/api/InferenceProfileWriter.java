package dev.backline.processor.writing.api;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.backline.processor.model.ConversationSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.BedrockModels;
import dev.backline.processor.naming.accessor.OtherResources;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import java.util.Map;
import java.util.Optional;

/** Writes what lets AI models be used through inference profiles, where Amplify does not. */
final class InferenceProfileWriter {
  private final DataSpec data;
  private final BackendNames names;

  InferenceProfileWriter(DataSpec data, BackendNames names) {
    this.names = names;
    this.data = data;
  }

  /** The method; none where no profile is used. */
  Optional<MethodSpec> method() {
    if (data.operations().stream().noneMatch(InferenceProfileWriter::asksModel)) {
      return Optional.empty();
    }
    Map<String, String> stacks = OtherResources.stacksOf(data);
    CodeBlock.Builder code = CodeBlock.builder();
    for (CustomOperationSpec operation : data.operations()) {
      String name = operation.name().value();
      operation
          .generation()
          .filter(prompt -> BedrockModels.isInferenceProfile(BedrockModels.id(prompt)))
          .ifPresent(
              prompt ->
                  code.add(text("Generation", prompt, operation.javaName()))
                      .addStatement(
                          "$T.allowGeneration(data.resources().nestedStacks().$L(), $S, $S)",
                          CdkNames.INFERENCE_PROFILES,
                          stacks.get(AiNames.generationStack(name)),
                          name,
                          BedrockModels.id(prompt)));
      // Amplify knows the profiles of the whole world here, and no others.
      operation
          .conversation()
          .filter(conversation -> conversation.handler().isEmpty())
          .map(ConversationSpec::prompt)
          .filter(prompt -> BedrockModels.isInferenceProfile(BedrockModels.id(prompt)))
          .filter(prompt -> !BedrockModels.id(prompt).startsWith("global."))
          .ifPresent(
              prompt ->
                  code.add(text("Conversation", prompt, operation.javaName()))
                      .addStatement(
                          "$T.allowConversation(data.resources().nestedStacks().$L(), $S, $S)",
                          CdkNames.INFERENCE_PROFILES,
                          stacks.get(AiNames.conversationStack(name)),
                          name,
                          BedrockModels.id(prompt)));
    }
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MethodSpec.methodBuilder(names.method("allowInferenceProfiles"))
                .addModifiers(PRIVATE)
                .addCode(code.build())
                .build());
  }

  private static boolean asksModel(CustomOperationSpec operation) {
    return operation.generation().isPresent() || operation.conversation().isPresent();
  }

  private CodeBlock text(String annotation, PromptSpec prompt, String method) {
    return AnnotationText.of(annotation)
        .constant("model", "AiModel", prompt.model())
        .string("modelId", prompt.modelId())
        .on(data.definition().simpleName() + "." + method);
  }
}
