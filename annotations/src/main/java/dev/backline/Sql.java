package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers a query or mutation by an SQL statement in an {@link SqlDatabase}.
 *
 * <p>The statement is written here or in a file. The arguments of the operation are its named
 * parameters: {@code select * from product where price < :price}. They are passed as values and
 * never become part of the text.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Sql {

  /** The statement. */
  String value() default "";

  /**
   * The file that has the statement, beside the type that defines the API or in a folder below:
   * looked for on the source path, then on the class path. Not together with {@link #value()}.
   */
  String file() default "";

  /** The name of the database. Default: the API's only one. */
  String database() default "";
}
