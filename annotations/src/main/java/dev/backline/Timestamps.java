package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fields in which Amplify keeps when an item was created and last changed. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Timestamps {

  /** The field of the creation; {@code ""} for none. */
  String createdAt() default "createdAt";

  /** The field of the last change; {@code ""} for none. */
  String updatedAt() default "updatedAt";
}
