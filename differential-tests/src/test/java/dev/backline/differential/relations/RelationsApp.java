package dev.backline.differential.relations;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.HasOne;
import dev.backline.Model;
import dev.backline.PrimaryKey;
import dev.backline.Required;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
public interface RelationsApp {

  @Model
  record Blog(
      @Required String name,
      @HasMany(references = "blogId") List<Post> posts,
      @HasOne(references = "blogId") Imprint imprint) {}

  @Model
  record Imprint(String text, String blogId, @BelongsTo(references = "blogId") Blog blog) {}

  @Model
  record Post(
      String title,
      @Required String blogId,
      @BelongsTo(references = "blogId") Blog blog,
      @HasMany(references = "postId") List<PostTag> tags) {}

  // Many to many.

  @Model
  record Tag(String label, @HasMany(references = "tagId") List<PostTag> posts) {}

  @Model
  record PostTag(
      @Required String postId,
      @Required String tagId,
      @BelongsTo(references = "postId") Post post,
      @BelongsTo(references = "tagId") Tag tag) {}

  // To itself, and two between one pair.

  @Model
  record Person(
      String name,
      String managerId,
      @BelongsTo(references = "managerId") Person manager,
      @HasMany(references = "managerId") List<Person> reports,
      @HasMany(references = "homeId") List<Match> homeMatches,
      @HasMany(references = "awayId") List<Match> awayMatches) {}

  @Model
  record Match(
      String homeId,
      @BelongsTo(references = "homeId") Person home,
      String awayId,
      @BelongsTo(references = "awayId") Person away) {}

  // By a composite key.

  @Model
  record Order(
      @Required @PrimaryKey(sortKeys = "number") String shop,
      int number,
      @HasMany(references = {"orderShop", "orderNumber"}) List<Line> lines,
      @HasOne(references = {"orderShop", "orderNumber"}) Receipt receipt) {}

  @Model
  record Line(
      String item,
      String orderShop,
      Integer orderNumber,
      @BelongsTo(references = {"orderShop", "orderNumber"}) Order order) {}

  @Model
  record Receipt(
      String orderShop,
      Integer orderNumber,
      @BelongsTo(references = {"orderShop", "orderNumber"}) Order order) {}
}
