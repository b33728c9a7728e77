package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets any property of any CloudFormation resource of the backend, after everything that the other
 * annotations say and before the {@link Customize} methods.
 *
 * <p>On a definition, {@link #of} says which resource is meant:
 *
 * <pre>{@code
 * @PropertyOverride(of = CfnGraphQLApi.class, path = "LogConfig.FieldLogLevel", value = "ALL")
 * }</pre>
 *
 * <p>On a {@link Model}, it is the model's table, whoever makes it: {@code path} has the names of
 * {@code AWS::DynamoDB::Table} also where Amplify's table manager has others. With {@link #of}, it
 * is another resource of the model, such as its {@code CfnDataSource}.
 *
 * <p>Path and value are checked against CDK's class for the resource. Several are applied in the
 * order written, those of models before those of the definition.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(PropertyOverrides.class)
public @interface PropertyOverride {

  /**
   * CDK's class for the type of the resource, such as {@code CfnUserPool.class}. {@code
   * CfnResource.class} is any resource, of which nothing can be checked. Needed on a definition;
   * default on a model: its table.
   */
  Class<?> of() default void.class;

  /**
   * Which resource, where there are several of the type: the name of its model, function, bucket or
   * group; the operation of a resolver, such as {@code "Query.getTodo"}; or the key that its map
   * has it by, such as {@code "TodoIAMRole"}. What has no accessor is named by the end of its path
   * in the tree of constructs, which has a slash: {@code "AmplifyTableManager/…"}; a path that
   * meets none fails when the backend is built, with all that there are.
   */
  String resource() default "";

  /**
   * The property as CloudFormation calls it, and what lies below behind dots: {@code
   * "StreamSpecification.StreamViewType"}. Elements of lists have their index from 0, where there
   * is such an element already; values of maps have their key, in which a dot is written {@code
   * \\.}.
   */
  String path();

  /**
   * The value as JSON: {@code "true"}, {@code "5"}, {@code "[\"a\"]"}; a text that is no JSON is
   * itself, {@code "ENABLED"}. Objects are merged with what the property has, lists replace it, and
   * {@code "null"} takes the property out.
   */
  String value();
}
