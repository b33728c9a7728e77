package dev.backline.processor.reader.operation;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.ConversationSpec;
import dev.backline.processor.model.ConversationSpec.ToolSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** Reads the {@code @Conversation} of a method, whose shape is Amplify's. */
final class ConversationReader {
  private final Types types;
  private final AnswerReader answerReader;
  private final Reading reading;

  ConversationReader(Types types, AnswerReader answerReader, Reading reading) {
    this.types = types;
    this.answerReader = answerReader;
    this.reading = reading;
  }

  /**
   * The conversation.
   *
   * @param name its name in GraphQL
   * @param place the method's name for messages
   */
  ConversationSpec read(
      ExecutableElement method, AnnotationReader annotation, Written<String> name, String place) {
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      reading
          .findings()
          .add(
              AiProblem.CONVERSATION_SIGNATURE,
              SourcePosition.of(method),
              place,
              "returns " + method.getReturnType(),
              method.getSimpleName());
    }
    for (VariableElement parameter : method.getParameters()) {
      reading
          .findings()
          .add(
              AiProblem.CONVERSATION_SIGNATURE,
              SourcePosition.of(parameter),
              place,
              "takes " + parameter.getSimpleName(),
              method.getSimpleName());
    }
    return new ConversationSpec(
        PromptReader.read(annotation),
        annotation.annotations("tools").stream().map(this::tool).toList(),
        annotation.annotation("handler").map(answerReader::handler),
        ConversationModels.of(name, annotation.at()));
  }

  private ToolSpec tool(AnnotationReader tool) {
    return new ToolSpec(
        tool.string("name"),
        tool.string("description"),
        tool.type("model", types),
        tool.string("query"),
        tool.at());
  }
}
