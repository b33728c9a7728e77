package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table or the column in an {@link SqlDatabase} that a model or a field stands for, where it is
 * called otherwise there.
 *
 * <p>{@link Name} is the name in the API; without a {@code RefersTo} it is that in the database,
 * too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface RefersTo {

  /** The name in the database. */
  String value();
}
