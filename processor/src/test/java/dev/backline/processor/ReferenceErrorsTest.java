package dev.backline.processor;

import dev.backline.processor.diagnostic.RelationProblem;
import java.util.List;

/** The part of family 16 about the fields that hold the identifier of another model. */
final class ReferenceErrorsTest extends ErrorsTest {
  private static final String RIGHT =
      """
      @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
      @Model
      record Post(@Id String id, String blogId, @BelongsTo(references = "blogId") Blog blog) {}
      """;

  private static final String COMPOSITE =
      """
      @Model
      record Blog(
          @Id @PrimaryKey(sortKeys = "year") String id,
          int year,
          @HasMany(references = {"blogId", "blogYear"}) List<Post> posts) {}
      @Model
      record Post(
          @Id String id,
          String blogId,
          Integer blogYear,
          @BelongsTo(references = {"blogId", "blogYear"}) Blog blog) {}
      """;

  private static final String FIELDS =
      """
      @Model
      record Blog(
          @Id String id,
          @HasMany(fields = "id", indexName = "byBlog") List<Post> posts,
          String topPostId,
          @HasOne(fields = "topPostId") Post topPost) {}
      @Model record Post(@Id String id, @Index(name = "byBlog") String blogId) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            RelationProblem.REFERENCE_COUNT,
            COMPOSITE
                .replace(
                    "@HasMany(references = {\"blogId\", \"blogYear\"})",
                    "@HasMany(references = \"blogId\")")
                .replace(
                    "@BelongsTo(references = {\"blogId\", \"blogYear\"})",
                    "/*!BL-1606 1 reference, and the identifier of Blog has 2 parts*/@BelongsTo(references = \"blogId\")"),
            COMPOSITE),
        new Mistake(
            RelationProblem.UNKNOWN_REFERENCE,
            RIGHT
                .replace(
                    "@HasMany(references = \"",
                    "@HasMany(references = /*!BL-1607 Did you mean 'blogId'?*/\"x")
                .replace(
                    "@BelongsTo(references = \"",
                    "@BelongsTo(references = /*!BL-1607 Post has no field 'xblogId'*/\"x"),
            RIGHT),
        new Mistake(
            RelationProblem.REFERENCE_TYPE,
            RIGHT
                .replace("String blogId", "List<String> blogId")
                .replace(
                    "@BelongsTo(references = ", "@BelongsTo(references = /*!BL-1608 Post.blogId*/"),
            RIGHT),
        new Mistake(
            RelationProblem.REFERENCE_TYPE,
            """
            @Model
            record Blog(
                @Id String id,
                /*!BL-1610*/@HasMany(references = /*!BL-1608 Post.blogId*/"blogId") List<Post> posts) {}
            @Model record Post(@Id String id, List<String> blogId) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.REFERENCE_NULLABILITY,
            COMPOSITE
                .replace("Integer blogYear", "int blogYear")
                .replace("@BelongsTo", "/*!BL-1609 blogId, blogYear*/@BelongsTo"),
            COMPOSITE
                .replace("Integer blogYear", "int blogYear")
                .replace("String blogId", "@Required String blogId")),
        new Mistake(
            RelationProblem.NO_COUNTERPART,
            """
            @Model
            record Blog(
                @Id String id,
                /*!BL-1610 Write @BelongsTo(references = "blogId") on a field of type Blog in Post*/@HasMany(references = "blogId") List<Post> posts) {}
            @Model record Post(@Id String id, String blogId) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.NO_COUNTERPART,
            """
            @Model record Blog(@Id String id) {}
            @Model
            record Post(
                @Id String id,
                String blogId,
                /*!BL-1610 @HasMany(references = "blogId") on a field of type List<Post>*/@BelongsTo(references = "blogId") Blog blog) {}
            """,
            RIGHT),
        new Mistake(
            RelationProblem.REFERENCE_MISMATCH,
            RIGHT
                .replace("String blogId", "Integer blogId")
                .replace(
                    "@BelongsTo(references = ",
                    "@BelongsTo(references = /*!BL-1611 type Int and refers to Blog.id of type ID*/"),
            RIGHT.replace("String blogId", "UUID blogId")),
        new Mistake(
            RelationProblem.RELATION_INDEX_TAKEN,
            RIGHT.replace(
                "String blogId",
                "@Index(name = /*!BL-1612 'gsi-Blog.posts'*/\"gsi-Blog.posts\") String blogId"),
            RIGHT.replace("String blogId", "@Index(name = \"gsi-Blog\") String blogId")),
        new Mistake(
            RelationProblem.UNKNOWN_INDEX,
            FIELDS.replace(
                "indexName = \"byBlog\"",
                "indexName = /*!BL-1614 Did you mean 'byBlog'?*/\"byBlg\""),
            FIELDS),
        new Mistake(
            RelationProblem.UNKNOWN_FIELD,
            FIELDS.replace("\"topPostId\"", "/*!BL-1615 Did you mean 'topPostId'?*/\"topPost_id\""),
            FIELDS),
        new Mistake(
            RelationProblem.FIELDS_MISMATCH,
            FIELDS
                .replace("String topPostId", "int topPostId")
                .replace(
                    "@HasOne",
                    "/*!BL-1616 topPostId: Int!, and the key of Post is id: ID!*/@HasOne"),
            FIELDS));
  }
}
