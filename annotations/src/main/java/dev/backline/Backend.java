package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or an interface the definition of a backend, also where it has no API, users or
 * buckets, and says which functions belong to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Backend {

  /**
   * The handler classes of the Lambda functions, each annotated {@code @LambdaFunction}; from any
   * package. Where it is not written, they are those of the definition's package. Classes that
   * another annotation of the definition names belong to it anyway.
   */
  Class<?>[] functions() default {};
}
