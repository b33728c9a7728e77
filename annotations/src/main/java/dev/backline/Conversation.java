package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Conversations of signed-in users with an AI model on Amazon Bedrock.
 *
 * <p>It stands on a method of the type that defines the API, which returns {@code void}, takes
 * nothing, and is never called: its name is the name under which clients find the conversations.
 * Amplify makes the operations, two models that keep conversations and messages, and a Lambda
 * function that talks to the AI model. A conversation belongs to the user who began it, which
 * {@code @Allow(Strategy.OWNER)} says; the method takes no other rule.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Conversation {

  /** The model. Either this or {@link #modelId()}. */
  AiModel model() default AiModel.AMAZON_NOVA_LITE;

  /** The id, on Bedrock, of a model or an inference profile. Either this or {@link #model()}. */
  String modelId() default "";

  /** Who the model is, and how it has to answer. */
  String systemPrompt();

  /** How many tokens an answer may have, at least 1. Default: the model's own limit. */
  int maxTokens() default 0;

  /** How freely the model answers, from 0 to 1. Default: the model's own. */
  double temperature() default Double.NaN;

  /**
   * The share of probable tokens among which the model chooses, from 0 to 1. Default: the model's
   * own.
   */
  double topP() default Double.NaN;

  /** The queries of the API that the model may use. Default: none. */
  DataTool[] tools() default {};

  /**
   * A function of your own, at most one, in place of the one that Amplify makes to talk to the AI
   * model. It gets events of version 1.0, and has to have access to Bedrock.
   */
  Handler[] handler() default {};
}
