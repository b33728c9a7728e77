package dev.backline.it.tables;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Strategy;

/** The overrides on tables that Amplify's table manager makes. */
@GraphqlApi(
    models = {
      Tables.Inheriting.class,
      Tables.Unrecoverable.class,
      Tables.BrieflyRecoverable.class,
      Tables.Session.class,
      Tables.RenamedSession.class,
      Tables.Streaming.class,
      Tables.OwnedKey.class,
      Tables.ManagedKey.class,
      Tables.CustomerKey.class,
      Tables.Protected.class,
      Tables.Retained.class,
      Tables.RetainedOnceMade.class,
      Tables.OnDemand.class,
      Tables.Provisioned.class
    },
    tables = @dev.backline.Tables(pitr = true, pitrRecoveryDays = 14))
@Allow(Strategy.PUBLIC_API_KEY)
interface AmplifyTables {}
