package dev.backline.it.operations;

import dev.backline.Allow;
import dev.backline.Disable;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Mutations;
import dev.backline.Queries;
import dev.backline.Strategy;
import dev.backline.SubscriptionLevel;
import dev.backline.Subscriptions;
import dev.backline.Timestamps;

/** Models with fewer operations than others, and with other names for them. */
@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
interface Operations {

  @Model(
      queries = @Queries(get = "fetchNote", list = "allNotes"),
      mutations = @Mutations(create = "addNote", update = "changeNote", delete = "dropNote"),
      subscriptions =
          @Subscriptions(
              onCreate = "noteAdded",
              onUpdate = "noteChanged",
              onDelete = "noteDropped",
              level = SubscriptionLevel.PUBLIC),
      timestamps = @Timestamps(createdAt = "madeAt", updatedAt = ""))
  record Note(@Id String id, String text) {}

  @Model
  @Disable({ModelOperation.LIST, ModelOperation.MUTATIONS})
  record Document(@Id String id, @Index String title) {}

  @Model(subscriptions = @Subscriptions(level = SubscriptionLevel.OFF))
  @Disable({ModelOperation.QUERIES, ModelOperation.UPDATE})
  record Line(String text) {}

  @Model(subscriptions = @Subscriptions(onUpdate = "postChanged"))
  @Disable({ModelOperation.ON_CREATE, ModelOperation.DELETE})
  record Post(@Id String id) {}

  @Model
  @Disable(ModelOperation.SUBSCRIPTIONS)
  record Silent(@Id String id) {}
}
