package dev.backline;

/** The SQL databases that Amplify speaks to. */
public enum SqlEngine {
  /** MySQL, and Aurora for MySQL. */
  MYSQL,
  /** PostgreSQL, and Aurora for PostgreSQL. */
  POSTGRES
}
