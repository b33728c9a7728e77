package dev.backline.it.ledger;

import dev.backline.Allow;
import dev.backline.Default;
import dev.backline.GraphqlApi;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.Query;
import dev.backline.Sql;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.SqlParameters;
import dev.backline.Strategy;

/** Models in two PostgreSQL databases that SSM parameters lead to. */
@GraphqlApi(
    logging = @Logging,
    databases = {
      @SqlDatabase(
          name = "entries",
          engine = SqlEngine.POSTGRES,
          parameters =
              @SqlParameters(
                  hostnamePath = "/ledger/host",
                  portPath = "/ledger/port",
                  usernamePath = "/ledger/user",
                  passwordPath = "/ledger/password",
                  databaseNamePath = "/ledger/database")),
      @SqlDatabase(
          name = "archive",
          engine = SqlEngine.POSTGRES,
          connectionStringPath = {"/ledger/archive", "/shared/archive"})
    })
@Allow(Strategy.PUBLIC_API_KEY)
interface Ledger {
  @Model(database = "entries")
  record Entry(@PrimaryKey @Default(generated = true) int id, String text) {}

  @Model(database = "archive")
  record Archived(@PrimaryKey int id, String text) {}

  @Query
  @Sql(value = "select count(*) from entry where text like :pattern", database = "entries")
  @Allow(Strategy.PUBLIC_API_KEY)
  Integer count(String pattern);
}
