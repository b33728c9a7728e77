package dev.backline.processor.naming;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.SqlDatabaseSpec;
import java.util.List;
import java.util.regex.Pattern;

/** Which SQL databases an API uses, and what the construct calls what it makes for them. */
public final class SqlNames {
  /** The stack of the resolvers that statements answer. */
  public static final String STATEMENTS_STACK = "CustomSQLStack";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private SqlNames() {}

  /** Whether a database can be called so: it is a part of names in Amplify and in Java. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The databases that models or operations are in: for others nothing is made. */
  public static List<SqlDatabaseSpec> used(DataSpec data) {
    return data.api().databases().stream()
        .filter(database -> isName(database.name().value()))
        .filter(
            database ->
                data.sqlModels().stream()
                        .anyMatch(
                            model -> data.databaseOf(model).filter(database::equals).isPresent())
                    || operations(data).stream()
                        .anyMatch(
                            operation ->
                                data.databaseOf(operation.sql().orElseThrow())
                                    .filter(database::equals)
                                    .isPresent()))
        .toList();
  }

  /** The operations that statements answer, in order. */
  public static List<CustomOperationSpec> operations(DataSpec data) {
    return data.operations().stream().filter(operation -> operation.sql().isPresent()).toList();
  }

  /** The function that speaks to the database. */
  public static String function(SqlDatabaseSpec database) {
    return "SQLFunction" + database.name().value();
  }

  /** The function that keeps that one up to date. */
  public static String patchingFunction(SqlDatabaseSpec database) {
    return "SQLLambdaLayerPatchingFunction" + database.name().value();
  }

  /** The role of {@link #function}. */
  public static String role(SqlDatabaseSpec database) {
    return "SQLLambdaRole" + database.name().value();
  }

  /** The role of {@link #patchingFunction}. */
  public static String patchingRole(SqlDatabaseSpec database) {
    return "SQLPatchingLambdaRole" + database.name().value();
  }

  /** The data source. */
  public static String dataSource(SqlDatabaseSpec database) {
    return "SQLLambdaDataSource" + database.name().value();
  }

  /** The stack of all of these. */
  public static String stack(SqlDatabaseSpec database) {
    return "SQLApiStack" + database.name().value();
  }

  /** The alias that keeps instances ready. */
  public static String alias(SqlDatabaseSpec database) {
    return function(database) + "ProvConcurAlias";
  }

  /** The VPC endpoint of an AWS service. */
  public static String endpoint(SqlDatabaseSpec database, String service) {
    return "SQLVpcEndpoint" + database.name().value() + service;
  }
}
