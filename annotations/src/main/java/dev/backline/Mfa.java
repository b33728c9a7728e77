package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How users of an {@link Auth} prove a second time who they are. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Mfa {

  /** Whether they have to. */
  MfaMode mode();

  /** With a code that is sent by SMS. Needed where users sign in by phone. Default: no. */
  boolean sms() default false;

  /**
   * The SMS with the code, 6 to 140 characters, with <code>{####}</code> where the code goes.
   * Default: Cognito's.
   */
  String smsMessage() default "";

  /** With a code that an app on the user's device shows. Default: no. */
  boolean totp() default false;

  /**
   * With a code that is sent by e-mail; needs an {@link EmailSender} with an address. Default: no.
   */
  boolean email() default false;
}
