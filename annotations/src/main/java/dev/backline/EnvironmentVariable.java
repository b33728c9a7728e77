package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A named value for the code that runs in the backend. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface EnvironmentVariable {

  /** The name: a letter, then letters, digits and {@code _}; 2 to 64 characters. */
  String name();

  /** The value, at most 512 characters. */
  String value();
}
