package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the last word about the finished backend.
 *
 * <p>It stands on a static method of the definition. The generated backend calls it after
 * everything that the annotations say, in the order of the source, with what its parameters ask
 * for: the generated backend, or whatever exists once in it.
 *
 * <pre>{@code
 * @Customize
 * static void protect(TodoAppBackend backend, CfnGraphQLApi api) { … }
 * }</pre>
 *
 * <p>Every type is possible of which the backend has exactly one: the generated accessors such as
 * {@code TodoAppData}, resources as CDK's own types ({@code IGraphqlApi}, {@code IUserPool}, {@code
 * IBucket}) and as CloudFormation resources ({@code CfnGraphQLApi}, {@code CfnUserPool}), the
 * {@code Stack}, and the backend as a {@code Construct} to make things in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Customize {

  /**
   * A model of the definition. Parameters can then ask for what each model has: its table as {@code
   * ITable} and, depending on who makes it, as {@code AmplifyDynamoDbTableWrapper} or {@code
   * CfnTable}; its {@code NestedStack}, {@code CfnDataSource}, {@code IRole} and {@code CfnRole}.
   */
  Class<?> model() default void.class;
}
