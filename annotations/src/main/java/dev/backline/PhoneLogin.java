package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} sign in with their phone number. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PhoneLogin {

  /**
   * The SMS that verifies a number, 6 to 140 characters, with <code>{####}</code> where the code
   * goes. Default: CDK's.
   */
  String verificationMessage() default "";

  /** Whether a code that is sent by SMS can take the place of a password. Default: no. */
  boolean otpLogin() default false;
}
