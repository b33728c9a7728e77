package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query of the API that the AI model of a {@link Conversation} may use, in the name of the user
 * who talks to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface DataTool {

  /**
   * What the AI model calls the tool: a letter, then letters, digits and underscores, 64 in all.
   */
  String name();

  /** What the tool is good for, so that the AI model knows when to use it. */
  String description();

  /** A model of the API, whose list query is used. Either this or {@link #query()}. */
  Class<?> model() default void.class;

  /**
   * A query by its name in GraphQL: one of a {@link Query} method, or one that reads a single item
   * of a model, such as {@code "getTodo"}. Either this or {@link #model()}.
   */
  String query() default "";
}
