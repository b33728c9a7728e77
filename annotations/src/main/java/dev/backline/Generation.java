package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets an AI model on Amazon Bedrock answer a query.
 *
 * <p>It stands beside {@link Query}, in place of a {@link Handler}: the arguments of the query are
 * the input, as JSON, and what the model answers has the shape of the return type. That is a string
 * or a {@link CustomType}, or a list of them; in it, there is no enum, and dates, times, URLs and
 * the like are nullable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Generation {

  /** The model. Either this or {@link #modelId()}. */
  AiModel model() default AiModel.AMAZON_NOVA_LITE;

  /** The id, on Bedrock, of a model or an inference profile. Either this or {@link #model()}. */
  String modelId() default "";

  /** What the model has to do with the input. */
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
}
