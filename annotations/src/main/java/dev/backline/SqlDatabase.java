package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An SQL database that exists already, with tables of its own. Amplify makes a Lambda function that
 * speaks to it for {@link Model#database() models} and for {@link Sql} operations.
 *
 * <p>How to connect is said by one of {@link #secret()}, {@link #connectionStringPath()} and {@link
 * #parameters()}. All three name where the secrets are; the secrets themselves have no place in
 * code.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SqlDatabase {

  /**
   * What models and operations call the database, of letters and digits. The names of what Amplify
   * makes for it are made of this one: another name makes new resources, and the database itself
   * stays as it is.
   */
  String name();

  /** Which kind of database it is. */
  SqlEngine engine();

  /** Connects with user and password from AWS Secrets Manager. */
  SqlSecret[] secret() default {};

  /**
   * Connects with a connection string, such as {@code mysql://user:password@host:3306/database},
   * which the SSM parameter of this path holds. Of several paths the first that exists is taken.
   */
  String[] connectionStringPath() default {};

  /** Connects with values that are SSM parameters each. */
  SqlParameters[] parameters() default {};

  /**
   * The path of the SSM parameter that holds the certificate by which the database is recognized.
   * Of several paths the first that exists is taken. Default: a certificate of a known authority.
   */
  String[] sslCertificatePath() default {};

  /** The network that the database is reached in. Default: it is reached over the internet. */
  SqlVpc[] vpc() default {};

  /**
   * How many instances of the function are always ready, at least 1; each is paid for. Default:
   * instances start when they are needed.
   */
  int provisionedConcurrency() default 0;

  /**
   * Whether only those VPC endpoints are made without which the function could not read SSM
   * parameters: one instead of five. Amplify's default: {@code false}. Legal only with {@link
   * #vpc()}, and where something is read from SSM.
   */
  boolean minimizeVpcEndpoints() default false;
}
