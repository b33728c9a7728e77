package com.example.shop;

import dev.backline.Allow;
import dev.backline.ApiKey;
import dev.backline.EnvironmentVariable;
import dev.backline.FieldLogLevel;
import dev.backline.GraphqlApi;
import dev.backline.LogRetention;
import dev.backline.Logging;
import dev.backline.Strategy;
import dev.backline.Tables;
import dev.backline.Visibility;

/**
 * The backend of a web shop: a GraphQL API over the models of this package.
 *
 * <p>Compiling it writes {@link ShopBackend}, {@link ShopData} and {@code Shop.graphql}. Amplify's
 * table manager makes the tables, which is what {@code tableProvider} says when nobody writes it.
 */
@GraphqlApi(
    name = "Web shop",
    ownerContact = "shop-team@example.com",
    visibility = Visibility.GLOBAL,
    introspection = false,
    queryDepthLimit = 5,
    resolverCountLimit = 50,
    xray = true,
    logging =
        @Logging(
            fieldLogLevel = FieldLogLevel.ERROR,
            excludeVerboseContent = true,
            retention = LogRetention.ONE_MONTH),
    apiKey = @ApiKey(expiresInDays = 30, description = "The shop's web pages"),
    environment = @EnvironmentVariable(name = "CURRENCY", value = "EUR"),
    tables = @Tables(pitr = true, pitrRecoveryDays = 14, deletionProtection = true),
    destructiveUpdates = false)
@Allow(Strategy.PUBLIC_API_KEY)
interface Shop {}
