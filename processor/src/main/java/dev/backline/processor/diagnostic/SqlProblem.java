package dev.backline.processor.diagnostic;

/** What can be wrong with SQL databases, the models in them, and operations that SQL answers. */
public enum SqlProblem implements Problem {
  DATABASE_NAME(
      2101,
      "'%s' is no name for a database, of which Amplify makes the names of resources. Write"
          + " a letter, then letters and digits."),
  DATABASE_TWICE(2102, "%s has two databases called '%s'; case makes no difference. Rename one."),
  NO_CONNECTION(
      2103,
      "Nothing says how to connect to '%s'. Write secret = @SqlSecret(…), connectionStringPath ="
          + " \"/…\" or parameters = @SqlParameters(…)."),
  TWO_CONNECTIONS(
      2104,
      "'%s' has more than one of secret, connectionStringPath and parameters, and one connection."
          + " Keep one of them."),
  PARAMETER_PATH(
      2105,
      "This is no path of an SSM parameter, such as \"/shop/database\": '/', then letters, digits,"
          + " '_', '-', '.' and '/'. Put the value into a parameter and name that; values have no"
          + " place in code."),
  SECRET_ARN(
      2106,
      "This is no ARN of a secret. Write one such as"
          + " \"arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-AbCdEf\"."),
  KEY_ARN(
      2107,
      "This is no ARN of a KMS key. Write one such as"
          + " \"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-…\"; an alias will not do."),
  PORT(2108, "%s is no port; ports are 1 to 65535. Write the one that the database listens on."),
  HOST_NAME(
      2109,
      "This is no host name. Write letters, digits, '-' and '.', and leave protocol, port"
          + " and user out."),
  DATABASE_ON_HOST(
      2110, "This is no name of a database on a host. Write letters, digits, '_', '-' and '$'."),
  RESOURCE_ID(2111, "'%s' is no id of a %s. Write one that begins with '%s'."),
  EMPTY_VPC(
      2112,
      "The vpc of '%s' names no %s, without which no function can be put into it. Name at"
          + " least one."),
  CONCURRENCY(
      2113,
      "provisionedConcurrency is %s, and the smallest is 1. Write more, or take it out to"
          + " have none."),
  NO_ENDPOINTS(
      2114,
      "minimizeVpcEndpoints has no effect on '%s': endpoints for SSM are made where there is a vpc"
          + " and something to read from SSM. Take it out."),
  UNUSED_DATABASE(
      2115,
      "Nothing is in the database '%s', so nothing is made for it. Write @Model(database = \"%s\") or"
          + " @Sql on an operation, or take it out."),
  UNKNOWN_DATABASE(2116, "%s has no database '%s'.%s"),
  NO_IDENTIFIER(
      2117,
      "%s has no identifier, and Amplify adds none to a table of an SQL database. Mark the primary"
          + " key of the table with @Id or @PrimaryKey."),
  TABLE_SETTING(
      2118,
      "The table of %s is one of an SQL database and taken as it is, so this has no effect. Take it"
          + " out."),
  INDEX_SETTING(
      2119,
      "%s stands for a table of an SQL database, where @Index only makes a query, so this has no"
          + " effect. Take it out."),
  INDEX_WITHOUT_QUERY(
      2120,
      "%s stands for a table of an SQL database, where @Index makes nothing but a query. Take query ="
          + " false out, or the @Index."),
  NO_REFERENCES(
      2121,
      "%s is a relation with a table of an SQL database, which takes references. Write references ="
          + " \"…\" with the fields that hold the foreign key."),
  MANY_TO_MANY(
      2122,
      "@ManyToMany does not reach tables of SQL databases. Write the model that links the two, with a"
          + " @BelongsTo for each."),
  OWNER_FIELD(
      2123,
      "%s has no field '%s' to name the owners, and Amplify adds none to a table of an SQL"
          + " database.%s Declare the field, or write ownerField."),
  RULE_OPERATION(
      2124,
      "%s has no effect on %s: tables of SQL databases are not synchronised or"
          + " searched. Take it out."),
  NO_DEFAULT(
      2125,
      "@Default says no value. Write one, or generated = true where a PostgreSQL database makes it."),
  TWO_DEFAULTS(2126, "@Default has a value and generated = true. Keep one of the two."),
  GENERATED(
      2127,
      "%s is not in a PostgreSQL database, and only there the database can make values. Write the"
          + " value."),
  GENERATED_TYPE(
      2128, "%s is of type %s, and a database makes values for Int only. Make it an int."),
  RENAMED(
      2129,
      "%s is not in an SQL database, so @RefersTo has no effect. Use @Name, which renames in the API,"
          + " or write @Model(database = …)."),
  RENAMED_TO_NOTHING(2130, "@RefersTo says no name. Write that of the table or column."),
  RENAMED_TWICE(
      2131,
      "%s and %s both refer to '%s', and a table or column stands for one of them. Correct"
          + " one of the two."),
  RENAMED_TO_OTHER(
      2132,
      "%s refers to '%s', which is how %s is called in the API. Amplify refuses to tell them apart:"
          + " give that one another name with @Name, or take @RefersTo out where it changes nothing."),
  TIMESTAMP_FIELD(
      2133,
      "%s has no field called '%s' in the API, and Amplify adds none to a table of an SQL"
          + " database.%s Declare it."),
  VERSIONED(
      2134,
      "%s is in an SQL database, and conflictResolution is for tables in DynamoDB. Take one of the two"
          + " out."),
  NO_STATEMENT(2135, "@Sql has no statement. Write it, or file = \"….sql\" with one in it."),
  TWO_STATEMENTS(2136, "@Sql has a statement and a file. Keep one of the two."),
  STATEMENT_OF_SUBSCRIPTION(
      2137,
      "%s is a subscription, and statements answer queries and mutations. Take @Sql out: subscribers"
          + " get what the mutation returns."),
  UNKNOWN_PARAMETER(2138, "The statement has ':%s', and %s has no argument of that name.%s"),
  TEMPLATE_TEXT(
      2139,
      "The statement has %s, which would be read as code of the template that Amplify puts it into. %s"),
  WHICH_DATABASE(2140, "%s has %s, so @Sql has to say which one. Write database = \"…\"."),
  NO_DATABASE(2141, "%s has no SQL database. Write @GraphqlApi(databases = @SqlDatabase(…))."),
  STEP_MODEL(
      2142,
      "%s is in an SQL database, and a step in JavaScript can't read or write that. Answer by @Sql."),
  NO_OPERATIONS(
      2143,
      "%s has no operation of its own in its own stack, and Amplify then makes none that the resolvers"
          + " of '%s' could stand in. Allow one operation, or leave it where it is.");

  private final int number;
  private final String format;

  SqlProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }
}
