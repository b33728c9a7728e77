package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how to connect to an {@link SqlDatabase} where AWS Secrets Manager holds the user and the
 * password, as the secrets that RDS makes do.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SqlSecret {

  /** The ARN of the secret, which has the keys {@code username} and {@code password}. */
  String arn();

  /** The host name of the database. */
  String hostname();

  /** The port of the database, such as 3306 for MySQL and 5432 for PostgreSQL. */
  int port();

  /** The database on that server, as it is called there. */
  String databaseName();

  /** The ARN of the KMS key that encrypts the secret. Default: the key of Secrets Manager. */
  String kmsKey() default "";
}
