package dev.backline.differential.calls;

import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.CustomType;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Resolver;
import dev.backline.Strategy;
import dev.backline.Subscription;
import java.util.List;

@GraphqlApi(logging = @Logging)
@Auth(groups = {"Admins", "Editors", "Sellers"})
interface CallsApp {
  @Query
  @Handler(name = "echo")
  @Allow(Strategy.PUBLIC_API_KEY)
  String echo(@Required String message, Integer times);

  @Query
  @Handler(name = "pricing")
  @Allow(value = Strategy.GROUPS, groups = "Sellers")
  @Allow(Strategy.GUEST)
  Quote quote(@Required Order order, Urgency urgency);

  @Mutation
  @Handler(name = "pricing")
  @Handler(name = "echo")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(value = Strategy.GROUPS, groups = "Admins")
  List<Quote> reprice(@Id @Required String id);

  @Mutation
  @Handler(name = "audit", async = true)
  @Allow(Strategy.AUTHENTICATED)
  void audit(String entry);

  @Query
  @Resolver(code = "latest.js", model = Note.class)
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  List<Note> latest(int count);

  @Mutation
  @Resolver(code = "filter.js")
  @Resolver(code = "latest.js")
  @Allow(
      value = Strategy.GROUPS,
      groups = {"Sellers", "Admins"})
  @Required
  Receipt send(Order order);

  @Subscription(on = "send")
  @Resolver(code = "filter.js")
  @Allow(value = Strategy.GROUPS, groups = "Sellers")
  @Required
  Receipt onSent(Urgency urgency);

  @Subscription(on = {"createNote", "updateNote"})
  @Resolver(code = "filter.js")
  @Allow(Strategy.PUBLIC_API_KEY)
  Note onNote();

  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  record Note(@Id String id, String text, Place place) {}

  @CustomType
  record Place(double latitude, double longitude) {}

  enum Urgency {
    LOW,
    HIGH
  }

  @CustomType
  record Order(@Required String item, int count, Urgency urgency, List<Stop> stops) {}

  @CustomType
  record Stop(double latitude, double longitude) {}

  @CustomType
  record Quote(@Required String item, double price, Origin from) {}

  @CustomType
  record Origin(String country) {}

  @CustomType
  record Receipt(@Required String number) {}
}
