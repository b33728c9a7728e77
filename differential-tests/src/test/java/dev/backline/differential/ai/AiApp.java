package dev.backline.differential.ai;

import dev.backline.AiModel;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.Conversation;
import dev.backline.CustomType;
import dev.backline.DataTool;
import dev.backline.Generation;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Strategy;
import java.time.LocalDate;
import java.util.List;

@GraphqlApi
@Auth(groups = {"Admins", "Editors", "Cooks"})
public interface AiApp {

  @CustomType
  record Recipe(@Required String name, List<Step> steps) {}

  @CustomType
  record Step(String text, int minutes, LocalDate day) {}

  @Model
  @Allow(Strategy.AUTHENTICATED)
  record Dish(@Index(name = "dishesByName") String name, Double price) {}

  @Query
  @Generation(
      model = AiModel.CLAUDE_3_5_SONNET_V2,
      systemPrompt = "You are a cook.\nPrices cost $5.",
      maxTokens = 1000,
      temperature = 0.25,
      topP = 1)
  @Allow(Strategy.AUTHENTICATED)
  Recipe recipe(@Required String wish, Integer guests);

  @Query
  @Generation(modelId = "mistral.mistral-7b-instruct-v0:2", systemPrompt = "Name dishes.")
  @Allow(value = Strategy.GROUPS, groups = "Cooks")
  @Allow(Strategy.GUEST)
  List<@Required String> names();

  @Conversation(
      model = AiModel.CLAUDE_3_HAIKU,
      systemPrompt = "You are a waiter.",
      maxTokens = 500,
      temperature = 0.5,
      topP = 0.75,
      tools = {
        @DataTool(name = "dishes", description = "All dishes.", model = Dish.class),
        @DataTool(name = "recipe", description = "A recipe.", query = "recipe")
      })
  @Allow(Strategy.OWNER)
  void chat();

  @Conversation(model = AiModel.CLAUDE_SONNET_4_5, systemPrompt = "You are far away.")
  @Allow(Strategy.OWNER)
  void globalChat();

  @Conversation(
      model = AiModel.AMAZON_NOVA_LITE,
      systemPrompt = "You are an agent.",
      handler = @Handler(name = "agent"))
  @Allow(Strategy.OWNER)
  void agentChat();
}
