package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field lists the items of another model that belong to this one.
 *
 * <p>The field is a list of the other model. Name the fields of the other model that hold this
 * one's identifier as {@link #references()}, and the same on its {@link BelongsTo} field:
 *
 * <pre>{@code
 * @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
 * @Model record Post(@Id String id, String blogId, @BelongsTo(references = "blogId") Blog blog) {}
 * }</pre>
 *
 * <p>Amplify makes an index over the references and a resolver for the field; the field itself is
 * not stored.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface HasMany {

  /** The fields of the other model that hold this model's identifier, in the order of its parts. */
  String[] references() default {};

  /**
   * The fields of this model that an index of the other is queried with: the older style of
   * Amplify, together with {@link #indexName()}. Not together with {@link #references()}.
   */
  String[] fields() default {};

  /** The index of the other model that {@link #fields()} query. */
  String indexName() default "";

  /** How many items a request gets that does not say. Default: 100. */
  int limit() default 100;
}
