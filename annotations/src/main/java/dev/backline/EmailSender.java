package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who sends the e-mail of an {@link Auth}: Amazon SES, with an address of yours, or a function. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EmailSender {

  /** The sender's address, which SES has verified. */
  String fromEmail() default "";

  /** The sender's name. Default: none. */
  String fromName() default "";

  /** Where answers go. Default: to the sender. */
  String replyTo() default "";

  /** The handler of the function that sends it, instead of an address. */
  Class<?> handler() default void.class;

  /**
   * The ARN of the KMS key that codes are encrypted with on their way to the function. Default: a
   * key that is made.
   */
  String kmsKey() default "";
}
