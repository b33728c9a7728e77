package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which attribute of a user another provider's stands for. The e-mail address is taken over without
 * being named where users sign in by e-mail alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AttributeMapping {

  /** What the provider calls it. */
  String from();

  /** The attribute of the user, if it is one that Cognito knows. */
  StandardAttribute standard() default StandardAttribute.EMAIL;

  /** The attribute of the user, if it is one of your own, without {@code custom:}. */
  String custom() default "";
}
