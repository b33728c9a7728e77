package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who sends the SMS of an {@link Auth}: Amazon SNS or a function. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SmsSender {

  /** The ARN of the role in which SMS are sent. Default: one that is made. */
  String snsCallerArn() default "";

  /** What the trust policy of the role asks for; goes with the role. */
  String externalId() default "";

  /** The region in which SNS is used. Default: that of the stack. */
  String snsRegion() default "";

  /** The handler of the function that sends them, instead of SNS. */
  Class<?> handler() default void.class;

  /**
   * The ARN of the KMS key that codes are encrypted with on their way to the function. Default: a
   * key that is made.
   */
  String kmsKey() default "";
}
