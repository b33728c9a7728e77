package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A step of the pipeline that answers a query, mutation or subscription in AppSync's JavaScript.
 *
 * <p>Several in a row run in that order; each finds the result of the one before in {@code
 * ctx.prev.result}. {@code ctx.stash} has {@code awsAppsyncApiId} and {@code
 * amplifyApiEnvironmentName}, of which the names of tables are made.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Resolvers.class)
public @interface Resolver {

  /**
   * The file, beside the type that defines the API or in a folder below: looked for on the source
   * path, then on the class path. It exports the functions {@code request} and {@code response}.
   */
  String code();

  /** The model whose table the step reads or writes. Default: no data source. */
  Class<?> model() default void.class;

  /** The {@link DataSource} that the step reads or writes. Not together with {@link #model()}. */
  String dataSource() default "";
}
