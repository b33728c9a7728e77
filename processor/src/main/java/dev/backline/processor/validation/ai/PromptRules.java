package dev.backline.processor.validation.ai;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.BedrockModels;
import java.util.Optional;

/** What an AI model is asked for names one model, says something, and is within bounds. */
final class PromptRules {
  private static final int LONGEST_CODE = 32_768;

  private PromptRules() {}

  /**
   * Checks a prompt.
   *
   * @param annotation the annotation that has it
   */
  static void check(PromptSpec prompt, String annotation, Findings findings) {
    if (prompt.model().isPresent() && prompt.modelId().isPresent()) {
      findings.add(AiProblem.TWO_AI_MODELS, prompt.at(), annotation);
    } else if (prompt.model().isEmpty() && prompt.modelId().isEmpty()) {
      findings.add(AiProblem.NO_AI_MODEL, prompt.at(), annotation);
    }
    prompt
        .modelId()
        .filter(id -> !BedrockModels.isId(id.value()))
        .ifPresent(id -> findings.add(AiProblem.MODEL_ID, id.at(), id.value()));
    prompt.systemPrompt().ifPresent(text -> checkText(text, findings));
    prompt
        .maxTokens()
        .filter(tokens -> tokens.value() < 1)
        .ifPresent(tokens -> findings.add(AiProblem.MAX_TOKENS, tokens.at(), tokens.value()));
    checkShare("temperature", prompt.temperature(), findings);
    checkShare("topP", prompt.topP(), findings);
  }

  private static void checkText(Written<String> text, Findings findings) {
    if (text.value().isBlank()) {
      findings.add(AiProblem.BLANK_PROMPT, text.at());
    } else if (text.value().length() > LONGEST_CODE) {
      findings.add(AiProblem.LONG_PROMPT, text.at(), text.value().length());
    }
  }

  private static void checkShare(
      String member, Optional<Written<Double>> share, Findings findings) {
    share
        .filter(written -> !(written.value() >= 0 && written.value() <= 1))
        .ifPresent(written -> findings.add(AiProblem.SHARE, written.at(), member, written.value()));
  }
}
