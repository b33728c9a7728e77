package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** When a {@link LambdaFunction} is called by itself, through EventBridge Scheduler. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Schedule {

  /**
   * {@code "every 5m"} (up to 59 minutes), {@code "every 2h"} (up to 23 hours), {@code "every
   * day"}, {@code "every week"}, {@code "every month"}, {@code "every year"}, or a cron expression
   * of numbers, {@code "minute hour day-of-month month day-of-week"} with or without a year behind,
   * in which one of the two days is {@code ?}.
   *
   * <p>Days begin at 00:00, weeks on Sunday, which is day 1; minutes and hours are counted from the
   * full hour and from midnight.
   */
  String value();

  /** The time zone, such as {@code "Europe/Berlin"}. Amplify's default: {@code "UTC"}. */
  String timezone() default "UTC";

  /** What the console shows, at most 512 characters. Default: nothing. */
  String description() default "";
}
