package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The GraphQL name of a type, field, operation, parameter or enum constant. Default: the Java name.
 *
 * <p>It reaches DynamoDB too: the name of a field is the name of the attribute. Other annotations
 * ({@code ttl}, {@code sortKeys}, …) go on naming fields by their Java names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface Name {

  /** The name: a letter or {@code _}, then letters, digits and {@code _}. */
  String value();
}
