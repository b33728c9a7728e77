package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a {@link LambdaFunction} logs. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FunctionLogging {

  /** Lines of text, or an object in JSON for each. Lambda's default: {@link LogFormat#TEXT}. */
  LogFormat format() default LogFormat.TEXT;

  /** The least severe messages that are kept; only with {@link LogFormat#JSON}. */
  LogLevel level() default LogLevel.INFO;

  /**
   * How long log events are kept, in a log group that is deleted with the function. Default: for
   * ever, in the group that Lambda makes.
   */
  LogRetention retention() default LogRetention.INFINITE;
}
