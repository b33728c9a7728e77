package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that a field of a model gets when an item is created without one.
 *
 * <p>For scalars and enums. DynamoDB gets it from the create mutation, so a {@link Required} field
 * has to be sent all the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Default {

  /**
   * The value as text, such as {@code "0"}, {@code "true"}, {@code "2030-01-31"}, or the name of an
   * enum value.
   */
  String value() default "";

  /**
   * Whether the database makes the value, as it does for a {@code serial} column of PostgreSQL.
   * Only for {@code Int} fields of models in such a database, and in place of {@link #value()}.
   */
  boolean generated() default false;
}
