package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the field the partition key of the model's table.
 *
 * <p>Needed where the partition key is not an {@link Id}, or where there are sort keys. On an
 * {@link Id} called {@code id} it lets the list query take an id and a direction, as in TypeScript
 * where a model declares {@code id: a.id().required()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface PrimaryKey {

  /**
   * The fields, in order, that make up the sort key. Default: none. Two or more are joined into one
   * text, by which items are sorted: numbers in it sort as text.
   */
  String[] sortKeys() default {};
}
