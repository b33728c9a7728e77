package dev.backline.processor;

import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.RelationProblem;
import java.util.List;

/** The part of family 16 about the indexes behind relations, and the fields that they are over. */
final class RelationIndexErrorsTest extends ErrorsTest {
  private static final String PARENTS =
      """
      @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
      @Model record User(@Id String id, %s@HasMany(references = "userId") List<Post> posts) {}
      """;

  private static final String CHILD =
      """
      @Model
      record Post(
          @Id String id,
          String blogId,
          String userId,
          @BelongsTo(references = "blogId", overrideIndexName = "ofBlog") Blog blog,
          @BelongsTo(references = "userId", overrideIndexName = %s) User user) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            RelationProblem.RELATION_INDEXES_MERGE,
            PARENTS.formatted("/*!BL-1650 'ofBlog', as the one behind Blog.posts*/")
                + CHILD.formatted("\"ofBlog\""),
            PARENTS.formatted("") + CHILD.formatted("\"ofUser\"")),
        new Mistake(
            KeyProblem.INDEX_NAME,
            PARENTS.formatted("") + CHILD.formatted("/*!BL-1211*/\"of the user\""),
            PARENTS.formatted("") + CHILD.formatted("\"of-the-user\"")),
        new Mistake(
            RelationProblem.PART_OF_KEY,
            """
            @Model
            record Order(
                @Id String id, UUID itemId, /*!BL-1651 id: ID!, size: Int!*/@HasOne(fields = "itemId") Item item) {}
            @Model record Item(@Id @PrimaryKey(sortKeys = "size") String id, int size) {}
            """,
            """
            @Model
            record Order(
                @Id String id,
                UUID itemId,
                Integer itemSize,
                @HasOne(fields = {"itemId", "itemSize"}) Item item) {}
            @Model record Item(@Id @PrimaryKey(sortKeys = "size") String id, int size) {}
            """),
        new Mistake(
            RelationProblem.IMPLICIT_REFERENCE,
            """
            @Model record Blog(@Id String id, @HasMany List<Post> posts) {}
            @Model record Post(@Id String id, int /*!BL-1652 of type Int!*/blogPostsId) {}
            """,
            """
            @Model record Blog(@Id String id, @HasMany List<Post> posts) {}
            @Model record Post(@Id String id, String blogPostsId) {}
            """),
        new Mistake(
            RelationProblem.IMPLICIT_REFERENCE,
            """
            @Model
            record Order(@Id String id, @HasOne Item item, String /*!BL-1652 Make it Int*/orderItemNumber) {}
            @Model record Item(@PrimaryKey int number) {}
            """,
            """
            @Model
            record Order(@Id String id, @HasOne Item item, Integer orderItemNumber) {}
            @Model record Item(@PrimaryKey int number) {}
            """));
  }
}
