package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The API key of a {@link GraphqlApi}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ApiKey {

  /** Days from deployment to expiry, 2 to 365. */
  int expiresInDays() default 7;

  /** What the key is for, as shown in the AppSync console. */
  String description() default "";
}
