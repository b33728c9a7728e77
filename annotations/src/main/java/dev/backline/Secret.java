package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a secret, which is never written itself: not in sources, templates or logs. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Secret {

  /** The name under which it is kept in the account and region of the backend. */
  String value();

  /** Where it is kept. */
  SecretStore store() default SecretStore.SECRETS_MANAGER;

  /**
   * The field of a secret that is a JSON object; for {@link SecretStore#SECRETS_MANAGER}. Default:
   * the whole text.
   */
  String field() default "";
}
