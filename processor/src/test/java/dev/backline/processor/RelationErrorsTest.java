package dev.backline.processor;

import dev.backline.processor.diagnostic.RelationProblem;
import java.util.List;

/** The part of family 16 about the form of relations and about many-to-many relations. */
final class RelationErrorsTest extends ErrorsTest {
  private static final String RIGHT =
      """
      @Model record Blog(@Id String id, @HasMany(references = "blogId", limit = 1) List<Post> posts) {}
      @Model
      record Post(@Id String id, String blogId, @BelongsTo(references = "blogId") Blog blog) {}
      """;

  private static final String MANY_TO_MANY =
      """
      @Model record Post(@Id String id, @ManyToMany(relationName = "PostTags") List<Tag> tags) {}
      @Model record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            RelationProblem.RELATION_LIST,
            """
            @Model record Blog(@Id String id, /*!BL-1601 no list*/@HasMany(references = "blogId") Post posts) {}
            @Model
            record Post(
                @Id String id,
                String blogId,
                /*!BL-1601 a single model*/@BelongsTo(references = "blogId") List<Blog> blog) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.NO_TARGET,
            """
            @Model record Blog(@Id String id, /*!BL-1602 of type [String]*/@HasMany List<String> posts) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.FOREIGN_TARGET,
            RIGHT.replace("@HasMany", "/*!BL-1603 no model of TodoApp*/@HasMany")
                + """
                @GraphqlApi(models = Blog.class) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                """,
            RIGHT
                + """
                @GraphqlApi(models = {Blog.class, Post.class}) @Allow(Strategy.PUBLIC_API_KEY)
                interface TodoApp {}
                """),
        new Mistake(
            RelationProblem.REFERENCES_AND_FIELDS,
            RIGHT.replace(
                "@BelongsTo(references = \"blogId\")",
                "/*!BL-1604*/@BelongsTo(references = \"blogId\", fields = \"blogId\")"),
            RIGHT),
        new Mistake(
            RelationProblem.REQUIRED_RELATION,
            RIGHT.replace("Blog blog", "@Required Blog /*!BL-1605 Post.blog*/blog"),
            RIGHT.replace("String blogId", "@Required String blogId")),
        new Mistake(
            RelationProblem.REQUIRED_RELATION,
            RIGHT.replace("List<Post> posts", "List<@Required Post> /*!BL-1605 Blog.posts*/posts"),
            RIGHT),
        new Mistake(
            RelationProblem.INDEX_NAME_AND_REFERENCES,
            RIGHT.replace("limit = 1", "indexName = /*!BL-1613 @HasMany has indexName*/\"x\""),
            RIGHT),
        new Mistake(
            RelationProblem.OVERRIDE_WITHOUT_REFERENCES,
            """
            @Model record Blog(@Id String id, @HasMany List<Post> posts) {}
            @Model
            record Post(@Id String id, @BelongsTo(overrideIndexName = /*!BL-1617*/"byBlog") Blog blog) {}
            """,
            RIGHT.replace(
                "@BelongsTo(references = \"blogId\")",
                "@BelongsTo(references = \"blogId\", overrideIndexName = \"byBlog\")")),
        new Mistake(
            RelationProblem.TWO_RELATIONS,
            RIGHT.replace(
                "List<Post>",
                "/*!BL-1618 @HasMany and @ManyToMany*/@ManyToMany(relationName = \"x\") List<Post>"),
            RIGHT),
        new Mistake(
            RelationProblem.RELATION_STORES_NOTHING,
            RIGHT.replace(
                "Blog blog", "@Default(/*!BL-1619 @Default has no effect*/\"x\") Blog blog"),
            RIGHT.replace("String blogId", "@Default(\"x\") String blogId")),
        new Mistake(
            RelationProblem.RELATION_LIMIT,
            RIGHT.replace("limit = 1", "limit = /*!BL-1625 limit is 0*/0"),
            RIGHT),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model record Blog(@Id String id, @HasMany List<Post> posts, @HasMany @Name(/*!BL-1624 'BlogPosts'*/"Posts") List<Post> others) {}
            @Model record Post(@Id String id) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.RELATION_ENDS,
            """
            @Model
            record Post(
                @Id String id,
                /*!BL-1620 has one end*/@ManyToMany(relationName = "PostTags") List<Tag> tags) {}
            @Model record Tag(@Id String id) {}
            """,
            MANY_TO_MANY),
        new Mistake(
            RelationProblem.RELATION_ENDS_APART,
            MANY_TO_MANY.replace(
                    "@ManyToMany(relationName = \"PostTags\") List<Post>",
                    "/*!BL-1621 from Tag to Other*/@ManyToMany(relationName = \"PostTags\") List<Other>")
                + "@Model record Other(@Id String id) {}",
            MANY_TO_MANY),
        new Mistake(
            RelationProblem.JOIN_TYPE_TAKEN,
            MANY_TO_MANY.replaceFirst("@ManyToMany", "/*!BL-1622 'PostTags'*/@ManyToMany")
                + "@Model record PostTags(@Id String id) {}",
            MANY_TO_MANY),
        new Mistake(
            RelationProblem.JOIN_OF_ONE,
            """
            @Model
            record Person(
                @Id String id,
                @ManyToMany(relationName = "Friends") List<Person> friends,
                /*!BL-1623 in Person*/@ManyToMany(relationName = "Friends") List<Person> friendOf) {}
            """,
            MANY_TO_MANY),
        new Mistake(
            RelationProblem.JOIN_WITHOUT_RULE,
            """
            @Auth(email = @EmailLogin) @GraphqlApi interface TodoApp {}
            @Model @Allow(value = Strategy.GROUPS, groupsField = "teams")
            record Post(
                @Id String id,
                List<String> teams,
                /*!BL-1662 'PostTags'*/@ManyToMany(relationName = "PostTags") List<Tag> tags) {}
            @Model @Allow(value = Strategy.GROUPS, groupsField = "team")
            record Tag(
                @Id String id,
                String team,
                @ManyToMany(relationName = "PostTags") List<Post> posts) {}
            """,
            """
            @Auth(email = @EmailLogin) @GraphqlApi interface TodoApp {}
            @Model @Allow(value = Strategy.GROUPS, groupsField = "teams")
            record Post(
                @Id String id,
                List<String> teams,
                @ManyToMany(relationName = "PostTags") List<Tag> tags) {}
            @Model @Allow(value = Strategy.GROUPS, groupsField = "team") @Allow(Strategy.OWNER)
            record Tag(
                @Id String id,
                String team,
                @ManyToMany(relationName = "PostTags") List<Post> posts) {}
            """));
  }
}
