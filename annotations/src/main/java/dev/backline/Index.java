package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A secondary index of the model's table whose partition key is the field. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Indexes.class)
public @interface Index {

  /**
   * The index's name: 3 to 255 letters, digits, {@code _}, {@code -} and {@code .}. Default: as
   * Amplify's transformer names it, such as {@code postsByAuthorAndPublishedAt}.
   */
  String name() default "";

  /**
   * The fields, in order, that make up the index's sort key. Default: none. Two or more are joined
   * into one text, by which items are sorted: numbers in it sort as text.
   */
  String[] sortKeys() default {};

  /** Whether the API has a query over the index. */
  boolean query() default true;

  /**
   * The query's name. Default: as Amplify Gen 2 names it, such as {@code
   * listPostByAuthorAndPublishedAt}.
   */
  String queryField() default "";

  /** Which attributes the index holds. Default: {@link Projection#ALL}. */
  Projection projection() default Projection.ALL;

  /** The fields that {@link Projection#INCLUDE} adds to the keys, at most 20. */
  String[] nonKeyAttributes() default {};

  /**
   * The index's own capacity. Default: the table's. Legal only with {@link
   * BillingMode#PROVISIONED}.
   */
  Throughput[] throughput() default {};
}
