package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field lists the items of another model that this one is linked with; the other has such a
 * field as well.
 *
 * <p>Amplify adds a join model with the relation's name, with a table and operations of its own.
 * The field is a list of the other model in Java; in the API its elements are those of the join
 * model.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ManyToMany {

  /** The name of the relation, the same at both ends, and of the join model. */
  String relationName();

  /** How many items a request gets that does not say. Default: 100. */
  int limit() default 100;
}
