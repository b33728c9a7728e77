package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds the item that this one belongs to: the other end of {@link HasMany} or {@link
 * HasOne}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface BelongsTo {

  /** The fields of this model that hold the other's identifier, in the order of its parts. */
  String[] references() default {};

  /**
   * The fields of this model that hold the other's identifier: the older style of Amplify. Not
   * together with {@link #references()}.
   */
  String[] fields() default {};

  /** The name of the index over the references. Default: {@code gsi-Blog.posts}. */
  String overrideIndexName() default "";
}
