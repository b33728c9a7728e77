package dev.backline.it.relations;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.BillingMode;
import dev.backline.Default;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.HasOne;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.ManyToMany;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.PrimaryKey;
import dev.backline.Required;
import dev.backline.Strategy;
import dev.backline.Tables;
import dev.backline.Throughput;
import dev.backline.Validate;
import dev.backline.ValidationRule;
import java.util.List;

/** Every kind of relation, on provisioned tables: Amplify makes indexes that need capacity. */
@GraphqlApi(
    tables =
        @Tables(
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 1)))
@Allow(Strategy.PUBLIC_API_KEY)
interface Relations {
  // By references.

  @Model
  record Blog(
      @Id String id,
      @HasMany(references = "blogId") List<Post> posts,
      @HasOne(references = "blog_id") Imprint imprint) {}

  @Model
  record Imprint(@Id String id, String blog_id, @BelongsTo(references = "blog_id") Blog its_blog) {}

  @Model
  record Post(
      @Id String id,
      @Required @Validate(rule = ValidationRule.MIN_LENGTH, value = "3") String title,
      @Default("0") Integer stars,
      String blogId,
      @BelongsTo(references = "blogId", overrideIndexName = "byBlog") Blog blog,
      @ManyToMany(relationName = "PostTags") List<tag> tags) {}

  @Model
  record tag(
      @Id @Name("label") String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}

  // To itself, and several between one pair.

  @Model
  record Person(
      @Id String id,
      String managerId,
      @BelongsTo(references = "managerId") Person manager,
      @HasMany(references = "managerId") List<Person> reports,
      @HasMany(references = "homeId") List<Match> homeMatches,
      @HasMany(references = "awayId") List<Match> awayMatches) {}

  @Model
  record Match(
      @Id String id,
      @Index(name = "byHome", query = false) String homeId,
      @BelongsTo(references = "homeId") Person home,
      String awayId,
      @BelongsTo(references = "awayId") Person away) {}

  // By a composite key.

  @Model
  record Order(
      @PrimaryKey(sortKeys = "number") @Required String shop,
      int number,
      @HasMany(references = {"orderShop", "orderNumber"}) List<Line> lines) {}

  @Model
  record Line(
      @Id String id,
      String orderShop,
      Integer orderNumber,
      @BelongsTo(references = {"orderShop", "orderNumber"}) Order order) {}

  // With fields that get in the way of generated Java.

  @Model
  record Class(
      @Id String id,
      String listId,
      @BelongsTo(references = "listId") Class get,
      @HasMany(references = "listId") List<Class> all) {}
}
