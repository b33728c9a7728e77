package dev.backline.it.api;

import dev.backline.EnvironmentVariable;
import dev.backline.GraphqlApi;
import dev.backline.Logging;

/** Logging as Amplify has it, and more variables than {@code Map.of} takes. */
@GraphqlApi(
    models = Note.class,
    xray = false,
    introspection = true,
    logging = @Logging,
    environment = {
      @EnvironmentVariable(name = "V11", value = "11"),
      @EnvironmentVariable(name = "V10", value = "10"),
      @EnvironmentVariable(name = "V09", value = "9"),
      @EnvironmentVariable(name = "V08", value = "8"),
      @EnvironmentVariable(name = "V07", value = "7"),
      @EnvironmentVariable(name = "V06", value = "6"),
      @EnvironmentVariable(name = "V05", value = "5"),
      @EnvironmentVariable(name = "V04", value = "4"),
      @EnvironmentVariable(name = "V03", value = "3"),
      @EnvironmentVariable(name = "V02", value = "2"),
      @EnvironmentVariable(name = "V01", value = "1")
    })
interface ManyVariables {}
