package dev.backline.it.ai;

import dev.backline.AiModel;
import dev.backline.Allow;
import dev.backline.BillingMode;
import dev.backline.ConflictResolution;
import dev.backline.Conversation;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.Strategy;
import dev.backline.TableProvider;
import dev.backline.Tables;
import dev.backline.Throughput;

/**
 * A conversation, whose tables Amplify makes, beside a table that CloudFormation makes, and items
 * that have versions.
 */
@GraphqlApi(
    models = CloudFormationConversations.Thing.class,
    tableProvider = TableProvider.CLOUDFORMATION,
    conflictResolution = ConflictResolution.AUTOMERGE,
    tables =
        @Tables(
            deletionProtection = true,
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 3)))
interface CloudFormationConversations {
  @Conversation(model = AiModel.CLAUDE_HAIKU_4_5, systemPrompt = "You help.")
  @Allow(Strategy.OWNER)
  @Name("my_chat")
  void talk();

  @Model
  @Allow(Strategy.OWNER)
  record Thing(@Id String id, String text) {}
}
