package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where an {@link OidcLogin} is reached that does not publish it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface OidcEndpoints {

  /** Where users are sent to sign in. */
  String authorization();

  /** Where tokens are. */
  String token();

  /** Where the attributes of users are. */
  String userInfo();

  /** Where the keys are that tokens are signed with. */
  String jwksUri();
}
