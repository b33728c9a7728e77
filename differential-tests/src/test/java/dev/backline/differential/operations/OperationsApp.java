package dev.backline.differential.operations;

import dev.backline.Allow;
import dev.backline.Disable;
import dev.backline.GraphqlApi;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Required;
import dev.backline.Strategy;

@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
public interface OperationsApp {

  @Model
  @Disable({ModelOperation.UPDATE, ModelOperation.DELETE, ModelOperation.SUBSCRIPTIONS})
  record Log(String line) {}

  @Model
  @Disable(ModelOperation.MUTATIONS)
  record Report(String text) {}

  @Model
  @Disable(ModelOperation.QUERIES)
  record Event(String text) {}

  @Model
  @Disable({ModelOperation.LIST, ModelOperation.ON_CREATE, ModelOperation.ON_DELETE})
  record Secret(String text) {}

  @Model
  @Disable({ModelOperation.GET, ModelOperation.CREATE, ModelOperation.ON_UPDATE})
  record Inbox(@Required @Index String topic, String text) {}
}
