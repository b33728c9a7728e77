package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Other names for the mutations of a {@link Model}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Mutations {

  /** Creates an item. Default: {@code createTodo}. */
  String create() default "";

  /** Changes an item. Default: {@code updateTodo}. */
  String update() default "";

  /** Deletes an item. Default: {@code deleteTodo}. */
  String delete() default "";
}
