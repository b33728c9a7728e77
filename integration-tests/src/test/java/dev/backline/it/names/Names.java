package dev.backline.it.names;

import dev.backline.Allow;
import dev.backline.Description;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.PrimaryKey;
import dev.backline.Projection;
import dev.backline.Required;
import dev.backline.Strategy;

/** Models whose names try Amplify's rules for names, and ours. */
@GraphqlApi(logging = @Logging)
@Allow(Strategy.PUBLIC_API_KEY)
interface Names {
  // Names that begin with the name of another.

  @Model
  record Todo(@Id String id, @Index @Index(name = "byText", query = false) String text) {}

  @Model
  record TodoItem(@Id String id, String text) {}

  @Model
  record TodoItemList(@Id String id, String text) {}

  // How words are put together.

  @Model
  record shopping_cart(
      @Id String id,
      @Index(sortKeys = {"unit_price", "bought_at"}) String item_name,
      int unit_price,
      @Required String bought_at) {}

  @Model
  record note(@Id String id, @Index String author, @Index String Title) {}

  @Model
  record FAQ(@Id String id, @Index String URL) {}

  @Model
  record URLAlias(@Id String id) {}

  @Model
  record iPhone(@Id String id, @Index String eSIM) {}

  @Model
  record A(@Id String id) {}

  @Model
  record V2Thing3(@Id String id) {}

  @Model
  record _Underscored_(@Id String id) {}

  // Plurals.

  @Model
  record News(@Id String id) {}

  @Model
  record Address(@Id String id, @Index String city) {}

  @Model
  record Person(@Id String id, @Index String city) {}

  @Model
  record Child(@Id String id) {}

  @Model
  record Category(@Id String id) {}

  @Model
  record Criteria(@Id String id) {}

  // Names that get in the way of generated Java.

  @Model
  record Class(@Id String id, @Index(queryField = "class") String teacher) {}

  @Model
  record Default(@Id String id, @Index(queryField = "get") String kind) {}

  @Model
  record All(@Id String id, @Index(queryField = "all") String kind) {}

  @Model
  record Keys(@Id String id, @Index(queryField = "hashCode") String kind) {}

  @Model
  record None(@Id String id, @Index(queryField = "onCreate") String kind) {}

  @Model
  record AmplifyTable(@Id String id) {}

  @Model
  record ApiLogs(@Id String id) {}

  @Model
  record Wait(@Id String id, @Index(queryField = "Wait") String kind) {}

  // Names that differ from the Java names.

  @Model
  @Name("Purchase")
  @Description("Something bought.")
  record Order(@Id String id, @Index @Name("buyer_id") String buyer) {}

  @Model
  @Name("purchase_line")
  record OrderLine(
      @PrimaryKey(sortKeys = {"line", "part"}) @Required @Name("order_id") String order,
      int line,
      @Required String part,
      @Index(projection = Projection.INCLUDE, nonKeyAttributes = "amount") String product,
      @Index(projection = Projection.KEYS_ONLY, sortKeys = "line") String warehouse,
      double amount) {}

  // Names at and over the length that AppSync takes for a subscription.

  @Model
  record NameOfFortyTwoCharactersThatStillFitsAppSy(@Id String id) {}

  @Model
  record NameOfFortyThreeCharactersThatIsOneTooLonge(@Id String id, @Index String kind) {}

  @Model
  record TheNameOfThisModelIsSoLongThatItsSubscriptionsAreShortened(@Id String id) {}

  @Model
  record theNameOfThisModelIsSoLongAsWellAndBeginsWithALowerCaseLetter(@Id String id) {}
}
