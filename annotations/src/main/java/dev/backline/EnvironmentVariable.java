package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A named value for the code that runs in the backend.
 *
 * <p>Stands on the handler class of a Lambda function, or in {@code @GraphqlApi(environment = …)}
 * for the code of resolvers. A resolver can be given a {@link #value()} only; a function one of
 * {@link #value()}, {@link #secret()} and {@link #from()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(EnvironmentVariables.class)
public @interface EnvironmentVariable {

  /**
   * The name: a letter, then letters, digits and {@code _}, at least 2 characters; 64 at most where
   * resolvers read it.
   */
  String name();

  /** The value; 512 characters at most where resolvers read it. */
  String value() default "";

  /**
   * A secret. The variable holds its name and not its value; the function may read the value, and
   * does so with the AWS SDK when it needs it.
   */
  Secret[] secret() default {};

  /** What the variable takes from a resource; its value is known when the backend is deployed. */
  ResourceReference[] from() default {};

  /** The model whose table is meant, where {@link #from()} speaks of a table. */
  Class<?> model() default void.class;

  /**
   * The name of the bucket that is meant, where {@link #from()} speaks of a bucket. Default: the
   * only one.
   */
  String storage() default "";

  /** The handler class of the function that is meant, where {@link #from()} speaks of one. */
  Class<?> function() default void.class;
}
