package dev.backline.it.ai;

import dev.backline.AiModel;
import dev.backline.Allow;
import dev.backline.CustomType;
import dev.backline.Generation;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Strategy;
import java.time.LocalDate;
import java.util.List;

/** Queries that AI models answer, beside other operations. */
@GraphqlApi(models = Generations.Dish.class)
interface Generations {
  @Query
  @Generation(
      model = AiModel.CLAUDE_3_HAIKU,
      systemPrompt =
          """
          You write recipes.
          Prices are in '$', so write $& for "and".
          """,
      maxTokens = 1000,
      temperature = 0.25,
      topP = 1)
  @Allow(Strategy.AUTHENTICATED)
  Recipe recipe(@Required String wish, Integer guests);

  @Query
  @Name("dish_names")
  @Generation(modelId = "eu.amazon.nova-lite-v1:0", systemPrompt = "Name dishes.")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.GUEST)
  List<@Required String> dishNames();

  @Query
  @Generation(model = AiModel.CLAUDE_SONNET_4_5, systemPrompt = "Describe the dish.")
  @Allow(value = Strategy.GROUPS, groups = "Cooks")
  String describe(String dish);

  @Query
  @Handler(name = "count")
  @Allow(Strategy.AUTHENTICATED)
  int count();

  @CustomType
  record Recipe(@Required String name, List<Step> steps, @Required Step last, LocalDate when) {}

  @CustomType
  record Step(@Required String text, int minutes) {}

  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  record Dish(@Id String id, Step first) {}
}
