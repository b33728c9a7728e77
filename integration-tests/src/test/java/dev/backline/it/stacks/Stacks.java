package dev.backline.it.stacks;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Name;
import dev.backline.Queries;
import dev.backline.Query;
import dev.backline.StackMapping;
import dev.backline.Strategy;
import dev.backline.Subscriptions;
import java.util.List;

/** Resolvers of all kinds in other stacks, under names that CloudFormation does not take. */
@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
interface Stacks {
  @Query
  @Handler(name = "echo")
  @Allow(Strategy.PUBLIC_API_KEY)
  @StackMapping("Functions2")
  String echo_it();

  @Model(queries = @Queries(get = "fetch"), subscriptions = @Subscriptions(onCreate = "added_one"))
  @Name("my_Task")
  @StackMapping(
      value = "Reading",
      on = {ModelOperation.QUERIES, ModelOperation.ON_CREATE})
  @StackMapping(value = "Writing", on = ModelOperation.UPDATE)
  record Task(
      @Id String id,
      @StackMapping("Reading") @Index(queryField = "by_title") @Index(name = "other") String title,
      String listId,
      @StackMapping("Lists") @BelongsTo(references = "listId") TaskList list) {}

  @Model
  @Name("Lists")
  @StackMapping("Everything")
  record TaskList(
      @Id String id, @StackMapping("Relations") @HasMany(references = "listId") List<Task> tasks) {}
}
