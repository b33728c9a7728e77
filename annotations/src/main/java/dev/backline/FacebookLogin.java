package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} can sign in with Facebook. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FacebookLogin {

  /** The id of the app there. */
  Secret clientId();

  /** The secret of the app there. */
  Secret clientSecret();

  /** What the app asks for. Default: {@code public_profile}. */
  String[] scopes() default {};

  /** Attributes that are taken over. */
  AttributeMapping[] mapping() default {};

  /** The version of Facebook's API. Default: the latest. */
  String apiVersion() default "";
}
