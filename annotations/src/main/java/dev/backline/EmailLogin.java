package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} sign in with their e-mail address. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EmailLogin {

  /** How a new user proves to own the address. Default: with a code. */
  VerificationStyle verificationStyle() default VerificationStyle.CODE;

  /** The subject of the message that verifies an address, 1 to 140 characters. Default: CDK's. */
  String verificationSubject() default "";

  /**
   * The text of the message that verifies an address, 6 to 20 000 characters, with <code>{####}
   * </code> where the code goes, or {@code {##Verify##}} where a link with the text "Verify" goes.
   * Default: CDK's.
   */
  String verificationBody() default "";

  /**
   * Whether a code that is sent by e-mail can take the place of a password; wants an {@link
   * EmailSender} in production. Default: no.
   */
  boolean otpLogin() default false;
}
