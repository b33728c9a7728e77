package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is never null: GraphQL {@code !}.
 *
 * <p>On a field it speaks of the field ({@code @Required String[]} is an array that is never null),
 * on a type argument of the elements ({@code List<@Required String>}). Java primitives are required
 * without it. The not-null annotations of JSpecify, Jakarta Validation and JetBrains mean the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
public @interface Required {}
