package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an {@link Auth} sends to users whom an administrator signs up. Texts have {@code {username}}
 * and <code>{####}</code>, which stands for the password, once or more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Invitation {

  /** The subject of the e-mail, 1 to 140 characters. Default: Cognito's. */
  String emailSubject() default "";

  /** The text of the e-mail, 6 to 20 000 characters. Default: Cognito's. */
  String emailBody() default "";

  /** The SMS, 6 to 140 characters. Default: Cognito's. */
  String smsMessage() default "";
}
