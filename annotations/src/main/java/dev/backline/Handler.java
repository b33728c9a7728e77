package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Lambda function that answers a query, a mutation, or the wish of a client to subscribe.
 *
 * <p>Several in a row are a chain: each gets the result of the one before as {@code prev}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Handlers.class)
public @interface Handler {

  /** The {@link LambdaFunction} that handles the calls. Not together with {@link #name()}. */
  Class<?> value() default void.class;

  /**
   * A name for a function in any language, which the generated constructor takes as a parameter,
   * once for all methods that name it.
   */
  String name() default "";

  /**
   * Whether the function is called without waiting for it. A chain that ends so has no result: the
   * method returns {@code void}. Default: false.
   */
  boolean async() default false;
}
