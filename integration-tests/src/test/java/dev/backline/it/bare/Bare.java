package dev.backline.it.bare;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Query;
import dev.backline.Strategy;

/** An API without models. */
@GraphqlApi
interface Bare {
  @Query
  @Handler(name = "count")
  @Allow(Strategy.PUBLIC_API_KEY)
  int count(String text);
}
