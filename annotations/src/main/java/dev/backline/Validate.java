package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the value of a field of a model must be like, checked by the create and update mutations
 * when the field is sent.
 *
 * <p>{@code @Size}, {@code @Min}, {@code @Max}, {@code @Positive}, {@code @PositiveOrZero},
 * {@code @Negative}, {@code @NegativeOrZero} and {@code @Pattern} of Jakarta Validation mean the
 * same, where the type of the field allows it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(Validations.class)
public @interface Validate {

  /** The rule; each stands at most once on a field. */
  ValidationRule rule();

  /** What the rule compares with: a number, a length, a text or a regular expression. */
  String value();

  /** The error message that clients get. Default: one made by Amplify. */
  String message() default "";
}
