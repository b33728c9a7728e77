package dev.backline.processor.schema;

import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.BedrockModels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what an AI model is asked for as the arguments of a directive. */
final class PromptPrinter {
  private PromptPrinter() {}

  /** The arguments, those that were written. */
  static List<String> arguments(PromptSpec prompt) {
    List<String> arguments = new ArrayList<>();
    arguments.add("aiModel: " + GraphqlText.quoted(BedrockModels.id(prompt)));
    prompt
        .systemPrompt()
        .ifPresent(text -> arguments.add("systemPrompt: " + GraphqlText.quoted(code(text))));
    List<String> inference = new ArrayList<>();
    // In the order of Amplify Gen 2, which ends up in code.
    share("temperature", prompt.temperature(), inference);
    prompt.maxTokens().ifPresent(tokens -> inference.add("maxTokens: " + tokens.value()));
    share("topP", prompt.topP(), inference);
    if (!inference.isEmpty()) {
      arguments.add("inferenceConfiguration: {" + String.join(", ", inference) + "}");
    }
    return arguments;
  }

  /**
   * A text that Amplify puts into the code of a resolver, by a replacement of JavaScript's: some
   * signs behind a dollar stand for parts of that code there, unless the dollar is doubled.
   */
  static String code(Written<String> text) {
    return text.value().replaceAll("\\$(?=[$&`'])", "\\$\\$");
  }

  private static void share(String name, Optional<Written<Double>> share, List<String> inference) {
    share.ifPresent(
        written ->
            inference.add(
                name
                    + ": "
                    + BigDecimal.valueOf(written.value()).stripTrailingZeros().toPlainString()));
  }
}
