package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Other names for the queries of a {@link Model}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Queries {

  /** Reads one item. Default: {@code getTodo}. */
  String get() default "";

  /** Reads many. Default: {@code listTodos}. */
  String list() default "";
}
