package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Lambda function that decides about requests to a {@link GraphqlApi} with {@link
 * Strategy#CUSTOM} rules.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface LambdaAuthorizer {

  /**
   * The {@link LambdaFunction} that decides. Default: a function in any language, which the
   * generated constructor takes.
   */
  Class<?> value() default void.class;

  /** Seconds for which AppSync keeps an answer, 0 to 3600. Default: 60. */
  int ttlSeconds() default 60;
}
