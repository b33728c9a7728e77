package dev.backline.it.ai;

import dev.backline.AiModel;
import dev.backline.Allow;
import dev.backline.BillingMode;
import dev.backline.Conversation;
import dev.backline.CustomType;
import dev.backline.DataTool;
import dev.backline.Description;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Strategy;
import dev.backline.Tables;
import dev.backline.Throughput;

/** Conversations with tools, with a function of the user's, and through an inference profile. */
@GraphqlApi(
    models = Conversations.Flat.class,
    tables =
        @Tables(
            pitr = true,
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 3)))
interface Conversations {
  @Conversation(
      model = AiModel.CLAUDE_3_HAIKU,
      systemPrompt = "You know flats, and prices in '$'.",
      maxTokens = 500,
      temperature = 0.5,
      topP = 0.75,
      tools = {
        @DataTool(name = "flats", description = "All flats.", model = Flat.class),
        @DataTool(name = "flat", description = "One flat.", query = "getFlat"),
        @DataTool(name = "search", description = "Rents in '$'.", query = "search")
      })
  @Allow(Strategy.OWNER)
  @Description("About flats.")
  void chat();

  @Conversation(
      modelId = "amazon.nova-pro-v1:0",
      systemPrompt = "You are an agent.",
      handler = @Handler(name = "agent"))
  @Allow(Strategy.OWNER)
  void agentChat();

  @Conversation(modelId = "eu.amazon.nova-lite-v1:0", systemPrompt = "You are quick.")
  @Allow(Strategy.OWNER)
  void quick();

  @Query
  @Handler(name = "agent")
  @Allow(Strategy.AUTHENTICATED)
  Flat search(@Required Wish wish, Integer rent);

  @CustomType
  record Wish(@Required String town, int rooms) {}

  @Model
  @Allow(Strategy.AUTHENTICATED)
  record Flat(@Id String id, String town, double rent) {}
}
