package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A GraphQL directive as the schema has it, for the rare ones that have no annotation of their own.
 *
 * <p>There are {@code @http} on queries, mutations and fields of a {@link Model}, which is then
 * what answers them; {@code @searchable} on a {@link Model}; {@code @deprecated} on fields,
 * operations and the constants of an enum; and AppSync's own {@code @aws_…} on a {@link CustomType}
 * and its fields. Name, place and arguments are checked by the compiler.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Repeatable(Directives.class)
public @interface Directive {

  /** The directive, such as {@code @http(url: "https://example.com/:id", method: POST)}. */
  String value();
}
