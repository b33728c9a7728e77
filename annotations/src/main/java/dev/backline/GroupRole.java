package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A group of the users of a {@link ReferenceAuth}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface GroupRole {

  /** The name of the group. */
  String group();

  /** The ARN of its role. */
  String roleArn();
}
