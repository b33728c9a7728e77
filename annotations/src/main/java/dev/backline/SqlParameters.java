package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how to connect to an {@link SqlDatabase} by the paths of SSM parameters, such as {@code
 * /shop/database/password}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SqlParameters {

  /** The path of the parameter that holds the host name of the database. */
  String hostnamePath();

  /** The path of the parameter that holds the port. */
  String portPath();

  /** The path of the parameter that holds the user. */
  String usernamePath();

  /** The path of the parameter that holds the password. */
  String passwordPath();

  /** The path of the parameter that holds the name of the database on that server. */
  String databaseNamePath();
}
