package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds the item of another model that belongs to this one, as {@link HasMany} does for
 * several.
 *
 * <p>Nothing keeps a second item from naming this one as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface HasOne {

  /** The fields of the other model that hold this model's identifier, in the order of its parts. */
  String[] references() default {};

  /**
   * The fields of this model that hold the other's identifier: the older style of Amplify. Not
   * together with {@link #references()}.
   */
  String[] fields() default {};
}
