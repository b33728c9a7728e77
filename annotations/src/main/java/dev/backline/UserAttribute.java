package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An attribute of the users of an {@link Auth}: either a standard or a custom one. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface UserAttribute {

  /** The attribute, if it is one that Cognito knows. */
  StandardAttribute standard() default StandardAttribute.EMAIL;

  /**
   * The name of the attribute, if it is one of your own, 1 to 20 characters, without {@code
   * custom:}. It can never be renamed or taken away.
   */
  String custom() default "";

  /** The type of a custom attribute. Default: text. */
  AttributeType type() default AttributeType.STRING;

  /** Whether each user has to have it; no custom attribute can be. Default: no. */
  boolean required() default false;

  /** Whether it can be changed once it has a value. Default: yes. */
  boolean mutable() default true;

  /** The fewest characters of a custom text, 0 to 2048. Default: no limit. */
  int minLength() default 0;

  /** The most characters of a custom text, 0 to 2048. Default: no limit. */
  int maxLength() default 2048;

  /** The least value of a custom number. Default: no limit. */
  long min() default Long.MIN_VALUE;

  /** The greatest value of a custom number. Default: no limit. */
  long max() default Long.MAX_VALUE;
}
