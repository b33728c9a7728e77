package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets callers in: an authorization rule.
 *
 * <p>On a model it is a rule of that model. On the type that defines the API it holds for each
 * model that has no rule of its own. What no rule allows is denied, so a model that no rule reaches
 * is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Allows.class)
public @interface Allow {

  /** Who is let in. */
  Strategy value();

  /**
   * What they may do. Default: everything. {@link Operation#READ} goes without the finer {@link
   * Operation#GET}, {@link Operation#LIST}, {@link Operation#LISTEN}, {@link Operation#SYNC} and
   * {@link Operation#SEARCH}, which it contains.
   */
  Operation[] to() default {};
}
