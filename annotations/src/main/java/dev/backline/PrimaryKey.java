package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the field the partition key of the model's table.
 *
 * <p>Needed where the partition key is not an {@link Id}, or where there are sort keys.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface PrimaryKey {

  /** The fields, in order, that make up the sort key. Default: none. */
  String[] sortKeys() default {};
}
