package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the passwords of an {@link Auth} are like. What is not written is as Amplify has it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface PasswordPolicy {

  /** The fewest characters, 6 to 99. Default: 8. */
  int minimumLength() default 8;

  /** Whether they have a small letter. Default: yes. */
  boolean requireLowercase() default true;

  /** Whether they have a digit. Default: yes. */
  boolean requireNumbers() default true;

  /** Whether they have a character that is neither letter nor digit. Default: yes. */
  boolean requireSymbols() default true;

  /** Whether they have a capital letter. Default: yes. */
  boolean requireUppercase() default true;

  /** Days for which the password is good that an administrator gives, 0 to 365. Default: 7. */
  int temporaryPasswordValidityDays() default 7;
}
