package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a Lambda function use a resource of the backend.
 *
 * <p>Stands on the handler class and points from the function to the resource. What is granted
 * becomes an IAM policy of its own, attached to the function's role, so that neither the function
 * nor the resource waits for it: a function may answer a pool's events and change the pool's users.
 *
 * <p>Either {@link #access()} or {@link #actions()} says what is permitted; invoking a function
 * needs neither.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Grants.class)
public @interface Grant {

  /** The kind of resource. */
  GrantTarget on();

  /** The model whose table, with all its indexes, is meant; for {@link GrantTarget#TABLE}. */
  Class<?> model() default void.class;

  /**
   * The name of the bucket that is meant, as {@code @Storage} has it; for {@link
   * GrantTarget#BUCKET}. Default: the only one.
   */
  String storage() default "";

  /**
   * The objects that are meant, such as {@code "public/*"}; for {@link GrantTarget#BUCKET}.
   * Default: all of them.
   */
  String path() default "*";

  /** The handler class of the function that is meant; for {@link GrantTarget#FUNCTION}. */
  Class<?> function() default void.class;

  /** What is permitted, by names that stand for the IAM actions that belong together. */
  Permission[] access() default {};

  /** What is permitted, as IAM actions such as {@code "cognito-idp:AdminGetUser"}. */
  String[] actions() default {};
}
