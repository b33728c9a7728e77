package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A subscription to mutations, those of models among them.
 *
 * <p>It is written as a {@link Query} is, and has the return type of its mutations. It needs no
 * handler: AppSync hands every subscriber the results of the mutations. A {@link Resolver} can
 * filter them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Subscription {

  /** The mutations by their names in GraphQL: {@code "createTodo"}, {@code "publish"}. */
  String[] on();
}
