package dev.backline.processor.reader.operation;

import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import java.util.Optional;

/** Reads what an annotation asks an AI model for. */
final class PromptReader {
  private PromptReader() {}

  static PromptSpec read(AnnotationReader annotation) {
    return new PromptSpec(
        annotation.constant("model"),
        annotation.string("modelId"),
        annotation.string("systemPrompt"),
        annotation.integer("maxTokens"),
        decimal(annotation, "temperature"),
        decimal(annotation, "topP"),
        annotation.at());
  }

  private static Optional<Written<Double>> decimal(AnnotationReader annotation, String member) {
    return annotation
        .number(member)
        .map(number -> new Written<>(number.value().doubleValue(), number.at()));
  }
}
