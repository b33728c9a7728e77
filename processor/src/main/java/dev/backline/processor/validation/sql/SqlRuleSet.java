package dev.backline.processor.validation.sql;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * SQL databases, their models and statements: the rules of this package, in the order in which
 * breaches are found.
 */
public final class SqlRuleSet {
  private static final List<Rules<DataSpec>> ALL =
      List.of(
          new SqlDatabaseRules(), new SqlModelRules(), new SqlNameRules(), new SqlStatementRules());

  private SqlRuleSet() {}

  /** All of them. */
  public static List<Rules<DataSpec>> all() {
    return ALL;
  }
}
