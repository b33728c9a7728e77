package dev.backline.it.clash;

import dev.backline.Allow;
import dev.backline.EnvironmentVariable;
import dev.backline.GraphqlApi;
import dev.backline.Strategy;

/** Models that are called as the types are that generated code uses. */
@GraphqlApi(environment = @EnvironmentVariable(name = "STAGE", value = "dev"))
@Allow(Strategy.PUBLIC_API_KEY)
interface Clash {}
