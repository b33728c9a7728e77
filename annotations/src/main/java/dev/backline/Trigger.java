package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A function that an {@link Auth} calls when something happens to a user. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Trigger {

  /** When it is called. */
  AuthEvent on();

  /** The handler, a Lambda function of the backend. */
  Class<?> handler();
}
