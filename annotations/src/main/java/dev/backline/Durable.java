package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@link LambdaFunction} durable: its executions remember which steps they have done, wait
 * for up to a year without being charged, and go on where they were interrupted.
 *
 * <p>The class extends {@code DurableHandler} of Lambda's SDK for durable executions. Each change
 * of the function publishes a version, the newest one is called, and an execution goes on in the
 * version in which it began. Lambda makes a function anew that becomes durable or ceases to be.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Durable {

  /**
   * How long an execution may take with all its waiting, 1 to 31622400 seconds, which is a year.
   * Who waits for the answer waits for 15 minutes at most. A single call ends after {@link
   * LambdaFunction#timeoutSeconds()} as ever.
   */
  int executionTimeoutSeconds();

  /** How many days the history of an execution is kept after its end, 1 to 90. */
  int retentionPeriodDays() default 14;
}
