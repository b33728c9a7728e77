package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines an AppSync GraphQL API over the {@link Model} types of the package.
 *
 * <p>For a class or interface {@code TodoApp} the processor writes the construct {@code
 * TodoAppBackend}, its accessors {@code TodoAppData} and the schema resource {@code
 * TodoApp.graphql}, all in the package of {@code TodoApp}.
 *
 * <p>A member that is not written leaves the setting as Amplify and AppSync have it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GraphqlApi {

  /**
   * The name of the API in AppSync. Default: the simple name of the annotated type. AppSync allows
   * letters, digits, spaces, {@code _} and {@code -}, starting with a letter or {@code _}.
   */
  String name() default "";

  /**
   * The models of this API, from any package or jar. Default: the {@link Model} types of the
   * package of the annotated type, ordered by name.
   */
  Class<?>[] models() default {};

  /** Whether AWS X-Ray traces requests. AppSync's default: {@code false}. */
  boolean xray() default false;

  /** Whether clients may ask the API for its schema. AppSync's default: {@code true}. */
  boolean introspection() default true;

  /** How deep a query may nest, 1 to 75; 0 is no limit. AppSync's default: no limit. */
  int queryDepthLimit() default 0;

  /** How many resolvers one query may run, 1 to 10000. AppSync's default, and 0: 10000. */
  int resolverCountLimit() default 0;

  /**
   * Who can reach the API. AppSync's default: {@link Visibility#GLOBAL}. It can't be changed once
   * the API exists.
   */
  Visibility visibility() default Visibility.GLOBAL;

  /** Whom to contact about the API, at most 256 characters. */
  String ownerContact() default "";

  /**
   * Variables that resolvers read as {@code ctx.env}, at most 50. They are stored in clear text: no
   * place for secrets.
   */
  EnvironmentVariable[] environment() default {};

  /**
   * Switches request logging to CloudWatch on. {@code logging = @Logging} takes Amplify's defaults.
   */
  Logging[] logging() default {};

  /**
   * How a request says who makes it unless it says otherwise. Default: by the user pool where a
   * rule needs one, else by the API key, else by what the rules need.
   */
  AuthorizationMode defaultAuthorization() default AuthorizationMode.USER_POOL;

  /** The OpenID Connect provider; needed by rules with {@link Provider#OIDC}. */
  Oidc[] oidc() default {};

  /** Settings of the function that {@link Strategy#CUSTOM} rules ask. */
  LambdaAuthorizer[] lambdaAuthorizer() default {};

  /** The API key's settings. Default: a key that expires seven days after it was deployed. */
  ApiKey[] apiKey() default {};

  /** Settings for the table of every model; a model's own members win over them. */
  Tables[] tables() default {};

  /** What manages the tables. Default: {@link TableProvider#AMPLIFY}, as in Amplify Gen 2. */
  TableProvider tableProvider() default TableProvider.AMPLIFY;

  /**
   * The SQL databases that {@linkplain Model#database() models} and {@link Sql} operations name.
   */
  SqlDatabase[] databases() default {};

  /**
   * Lets clients of Amplify DataStore work offline: every item gets a version, every model a {@code
   * sync} query, and changes that meet are resolved so. Default: clients write over each other.
   */
  ConflictResolution conflictResolution() default ConflictResolution.AUTOMERGE;

  /**
   * The {@link LambdaFunction} that decides where {@link ConflictResolution#LAMBDA} is asked for.
   * Default: a function in any language, which the generated constructor takes.
   */
  Class<?> conflictHandler() default void.class;

  /**
   * The name of the {@link Storage} whose files below {@code public/} predictions read, where
   * operations have {@code @Directive("@predictions(…)")}. Default: any bucket, which the generated
   * constructor takes.
   */
  String predictionsBucket() default "";

  /** How Amplify's construct translates the schema. */
  TranslationBehavior[] translation() default {};

  /**
   * Whether a change of a deployed model may replace its table, which <b>deletes the data in
   * it</b>. Default: {@code false}, such a deployment fails.
   */
  boolean destructiveUpdates() default false;
}
