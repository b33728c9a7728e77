package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.KeyProblem;
import java.util.List;
import java.util.stream.IntStream;

/** The part of family 12 about queries over keys, and about what indexes project. */
final class KeyArgumentErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            KeyProblem.ARGUMENT_TAKEN,
            """
            @Model
            record Todo(@Id String id, /*!BL-1250 argument 'limit'*/@Index Integer limit) {}
            """,
            """
            @Model
            record Todo(
                @Id String id, @Index(query = false) Integer limit, @Index @Name("most") int filter) {}
            """),
        new Mistake(
            KeyProblem.ARGUMENT_TAKEN,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = /*!BL-1250 Todo.filter*/"filter") String id,
                @Required String filter) {}
            """,
            """
            @Model @Disable(ModelOperation.LIST)
            record Todo(@Id @PrimaryKey(sortKeys = "filter") String id, @Required String filter) {}
            """),
        new Mistake(
            KeyProblem.ARGUMENT_TAKEN,
            """
            @Model
            record Todo(
                @PrimaryKey(sortKeys = {/*!BL-1250 Todo.day with Todo.hour*/"day", "hour"})
                    @Required String dayHour,
                int day,
                int hour) {}
            """,
            """
            @Model
            record Todo(
                @PrimaryKey(sortKeys = {"day", "hour"}) @Required String place, int day, int hour) {}
            """),
        new Mistake(
            KeyProblem.ARGUMENT_TAKEN,
            """
            @Model
            record Blog(
                @Id String id, @HasMany(indexName = "byBlog", fields = "id") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                @Index(name = "byBlog", sortKeys = /*!BL-1250*/"limit", query = false) @Id
                    String blogId,
                Integer limit) {}
            """
                .replace("@Id\n        String blogId", "@Scalar(AppSyncScalar.ID) String blogId"),
            """
            @Model
            record Blog(
                @Id String id, @HasMany(indexName = "byBlog", fields = "id") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                @Index(name = "byBlog", sortKeys = "most", query = false)
                    @Scalar(AppSyncScalar.ID) String blogId,
                Integer most) {}
            """),
        new Mistake(
            KeyProblem.ATTRIBUTE_TWICE,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(
                    projection = Projection.INCLUDE,
                    nonKeyAttributes = {"text", /*!BL-1252 'text'*/"text"})
                    String list,
                String text) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(projection = Projection.INCLUDE, nonKeyAttributes = "text") String list,
                String text) {}
            """),
        new Mistake(
            KeyProblem.RELATION_ATTRIBUTE,
            """
            @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                @Index(
                    projection = Projection.INCLUDE,
                    nonKeyAttributes = {"blogId", /*!BL-1253 Post.blog*/"blog"})
                    String list,
                String blogId,
                @BelongsTo(references = "blogId") Blog blog) {}
            """,
            """
            @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                @Index(projection = Projection.INCLUDE, nonKeyAttributes = "blogId") String list,
                String blogId,
                @BelongsTo(references = "blogId") Blog blog) {}
            """),
        new Mistake(
            KeyProblem.TOO_MANY_PROJECTED,
            "/*!BL-1251 102 attributes*/@Model record Todo(@Id String id, "
                + indexes(6, 17)
                + ") {}",
            "@Model record Todo(@Id String id, " + indexes(5, 20) + ") {}"),
        new Mistake(
            KeyProblem.QUERY_STAYS,
            """
            @Model @Disable(ModelOperation.QUERIES)
            record Todo(@Id String id, /*!BL-1254 query = false*/@Index String list) {}
            """,
            """
            @Model @Disable(ModelOperation.QUERIES)
            record Todo(
                @Id String id,
                @Index(query = false) String list,
                @Index(queryField = "meant") String other,
                @SuppressWarnings("backline:BL-1254") @Index String third) {}
            """),
        new Mistake(
            KeyProblem.HALF_SORT_KEY,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(sortKeys = {/*!BL-1258 (day) with others (note)*/"day", "note"}) String list,
                @Required String day,
                String note) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(sortKeys = {"day", "note"}) String list,
                String day,
                String note) {}
            """),
        new Mistake(
            KeyProblem.DEFAULT_KEY,
            """
            @Model record Todo(@Id @Default(/*!BL-1257 Todo.id alone*/"first") String id) {}
            """,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = "day") String id,
                @Required String day,
                @Default("first") String text) {}
            """),
        new Mistake(
            KeyProblem.LONG_KEY,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = {/*!BL-1256 301 characters*/"a", "b"}) String id,
                @Name("%1$s") int a,
                @Name("b%2$s") int b) {}
            """
                .formatted("a".repeat(150), "b".repeat(149)),
            """
            @Model
            record Todo(@Id @PrimaryKey(sortKeys = {"a", "b"}) String id, int a, int b) {}
            """));
  }

  /** Several indexes, each of which projects so many attributes. */
  private static String indexes(int indexes, int attributes) {
    String fields =
        IntStream.range(0, attributes).mapToObj(i -> "String text" + i).collect(joining(", "));
    String names =
        IntStream.range(0, attributes).mapToObj(i -> "\"text" + i + '"').collect(joining(", "));
    return IntStream.range(0, indexes)
        .mapToObj(
            i ->
                "@Index(projection = Projection.INCLUDE, nonKeyAttributes = {"
                    + names
                    + "}) String key"
                    + i)
        .collect(joining(", ", "", ", " + fields));
  }
}
