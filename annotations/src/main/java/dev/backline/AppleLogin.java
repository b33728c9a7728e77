package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} can sign in with Apple. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AppleLogin {

  /** The id of the app there. */
  Secret clientId();

  /** The id of the team. */
  Secret teamId();

  /** The id of the key. */
  Secret keyId();

  /** The key. */
  Secret privateKey();

  /** What the app asks for. Default: {@code name}. */
  String[] scopes() default {};

  /** Attributes that are taken over. */
  AttributeMapping[] mapping() default {};
}
