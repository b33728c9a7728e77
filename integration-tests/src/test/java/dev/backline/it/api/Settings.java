package dev.backline.it.api;

import dev.backline.ApiKey;
import dev.backline.EnvironmentVariable;
import dev.backline.FieldLogLevel;
import dev.backline.GraphqlApi;
import dev.backline.LogRetention;
import dev.backline.Logging;
import dev.backline.Visibility;

/** Every setting. */
@GraphqlApi(
    models = Note.class,
    name = "Every setting",
    xray = true,
    introspection = false,
    queryDepthLimit = 12,
    resolverCountLimit = 340,
    visibility = Visibility.PRIVATE,
    ownerContact = "team \"notes\" <notes@example.com>, $1 \u00fc",
    environment = {
      @EnvironmentVariable(name = "STAGE", value = "dev"),
      @EnvironmentVariable(name = "BUCKET", value = "notes \\ \"quoted\""),
      @EnvironmentVariable(name = "ALPHA", value = "1"),
      @EnvironmentVariable(name = "REGION", value = "eu-central-1")
    },
    logging =
        @Logging(
            fieldLogLevel = FieldLogLevel.ERROR,
            excludeVerboseContent = false,
            retention = LogRetention.TWO_MONTHS),
    apiKey = @ApiKey(expiresInDays = 30, description = "for the website"),
    destructiveUpdates = true)
interface Settings {}
