package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How AppSync logs the requests to a {@link GraphqlApi}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Logging {

  /** What is logged of each field. Amplify's default: {@link FieldLogLevel#NONE}. */
  FieldLogLevel fieldLogLevel() default FieldLogLevel.NONE;

  /**
   * Whether headers, contexts and evaluated mapping templates stay out of the log. Amplify's
   * default: {@code true}.
   */
  boolean excludeVerboseContent() default true;

  /** How long log events are kept. Amplify's default: {@link LogRetention#ONE_WEEK}. */
  LogRetention retention() default LogRetention.ONE_WEEK;
}
