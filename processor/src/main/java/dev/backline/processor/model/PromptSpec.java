package dev.backline.processor.model;

import java.util.Optional;

/**
 * What an AI model is asked for: the members that {@code @Generation} and {@code @Conversation}
 * have in common.
 *
 * @param model the constant of {@code AiModel}
 * @param modelId the id of a model that has no constant
 * @param systemPrompt what the model has to do
 * @param maxTokens how many tokens an answer may have
 * @param temperature how freely the model answers
 * @param topP among how many tokens it chooses
 * @param at the annotation
 */
public record PromptSpec(
    Optional<Written<String>> model,
    Optional<Written<String>> modelId,
    Optional<Written<String>> systemPrompt,
    Optional<Written<Integer>> maxTokens,
    Optional<Written<Double>> temperature,
    Optional<Written<Double>> topP,
    SourceRef at) {}
