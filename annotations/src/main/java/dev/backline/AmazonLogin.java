package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} can sign in with Amazon. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AmazonLogin {

  /** The id of the app there. */
  Secret clientId();

  /** The secret of the app there. */
  Secret clientSecret();

  /** What the app asks for. Default: {@code profile}. */
  String[] scopes() default {};

  /** Attributes that are taken over. */
  AttributeMapping[] mapping() default {};
}
