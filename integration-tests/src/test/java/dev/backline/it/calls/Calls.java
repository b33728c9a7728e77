package dev.backline.it.calls;

import dev.backline.Allow;
import dev.backline.CustomType;
import dev.backline.DataSource;
import dev.backline.Description;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.LambdaAuthorizer;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Name;
import dev.backline.Oidc;
import dev.backline.Provider;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Resolver;
import dev.backline.Strategy;
import dev.backline.Subscription;
import dev.backline.amplify.graphql.AmplifyGraphqlApi;
import java.util.List;
import software.amazon.awscdk.services.appsync.BaseDataSource;
import software.constructs.Construct;

/** Operations of every kind, beside those of a model. */
@GraphqlApi(
    oidc = @Oidc(providerName = "corp", issuerUrl = "https://login.example.com"),
    lambdaAuthorizer = @LambdaAuthorizer)
interface Calls {
  @Query
  @Handler(name = "echo")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Description("Says it again.")
  String echo(
      @Required String message,
      @Description("How often; once where nothing is said.") Integer times);

  @Query
  @Handler(Pricing.class)
  @Allow(value = Strategy.GROUPS, groups = "Sellers")
  @Allow(value = Strategy.AUTHENTICATED, provider = Provider.OIDC)
  Quote quote(Order order, List<@Required Order> others);

  @Mutation
  @Handler(Pricing.class)
  @Handler(name = "echo")
  @Allow(Strategy.CUSTOM)
  @Allow(Strategy.GUEST)
  List<Quote> reprice(@Id @Required String id, Urgency urgency);

  @Mutation
  @Handler(name = "audit", async = true)
  @Allow(Strategy.PUBLIC_API_KEY)
  void audit(String entry);

  @Query
  @Name("recent_notes")
  @Resolver(code = "recent.js", model = Note.class)
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  List<Note> recentNotes(int count);

  @Mutation
  @Resolver(code = "steps/check.js")
  @Resolver(code = "steps/send.js", dataSource = "mailer")
  @Allow(
      value = Strategy.GROUPS,
      groups = {"Sellers", "Admins"})
  @Required
  Receipt send(@Required Order order);

  @Subscription(on = {"createNote", "updateNote"})
  @Allow(Strategy.PUBLIC_API_KEY)
  Note onNote();

  @Subscription(on = "send")
  @Resolver(code = "steps/filter.js")
  @Allow(value = Strategy.GROUPS, groups = "Sellers")
  Receipt onSent(Urgency urgency);

  @Subscription(on = "reprice")
  @Handler(name = "echo")
  @Allow(Strategy.AUTHENTICATED)
  List<Quote> onRepriced();

  @DataSource("mailer")
  static BaseDataSource mailer(AmplifyGraphqlApi api, Construct backend) {
    return api.addHttpDataSource("Mailer" + backend.getNode().getId(), "https://mail.example.com");
  }

  /** A Lambda function. */
  @LambdaFunction
  final class Pricing {
    /** Prices an order. */
    public double price(String item) {
      return item.length();
    }
  }

  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  record Note(@Id String id, String text, Place place) {}

  @CustomType
  record Place(double latitude, double longitude) {}

  @CustomType
  record Order(@Required String item, int count, Urgency urgency, List<Place> stops) {}

  @CustomType
  record Quote(@Required String item, double price, Place from) {}

  @CustomType
  record Receipt(@Required String number, Quote quote) {}

  enum Urgency {
    LOW,
    HIGH
  }
}
