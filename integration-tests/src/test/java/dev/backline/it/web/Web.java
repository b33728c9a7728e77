package dev.backline.it.web;

import dev.backline.Allow;
import dev.backline.CustomType;
import dev.backline.Directive;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.Query;
import dev.backline.Required;
import dev.backline.Strategy;
import java.util.List;

/** Directives written as such. */
@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
interface Web {
  @Query
  @Directive("@http(url: \"https://api.example.com:8443/weather/:city?units=metric\")")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.AUTHENTICATED)
  Weather weather(@Required String day, int hours);

  @Mutation
  @Directive(
      """
      @http(
        url: "https://api.example.com:8443/alerts"
        method: POST
        headers: [{key: "X-Source", value: "backline"}]
      )
      """)
  @Directive("@deprecated(reason: \"Use \\\"warn\\\".\")")
  @Allow(value = Strategy.GROUPS, groups = "Forecasters")
  String alert(@Required String text, String level);

  @Query
  @Directive("@http(url: \"http://other.example.com\")")
  @Allow(Strategy.GUEST)
  List<String> names();

  @Model
  @Directive("@searchable")
  record City(
      @Id String id,
      @Directive("@deprecated") String name,
      @Directive("@http(url: \"https://maps.example.com/places/:id/map\")") String map,
      Level level,
      Weather last) {}

  @Model
  @Directive("@searchable(queries: {search: \"findStations\"})")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.OWNER)
  record Station(@Id String id, int height) {}

  @Model
  record Plain(@Id String id) {}

  @CustomType
  @Directive("@aws_iam")
  record Weather(
      double temperature,
      @Directive("@aws_cognito_user_pools(cognito_groups: [\"Forecasters\"])") String remark,
      @Directive("@deprecated(reason: \"Nobody reads it.\")") String old) {}

  enum Level {
    LOW,
    @Directive("@deprecated")
    MIDDLE,
    HIGH
  }
}
