package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Custom types, defaults, validations and relations in the schema. */
final class DataSchemaTest {
  private static final String DEFINITION =
      "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}";

  private static final String JAKARTA =
      """
      package jakarta.validation.constraints;
      public @interface Size { int min() default 0; int max() default 9; String message() default ""; }
      package jakarta.validation.constraints;
      public @interface Min { long value(); }
      package jakarta.validation.constraints;
      public @interface Max { long value(); }
      package jakarta.validation.constraints;
      public @interface Positive {}
      package jakarta.validation.constraints;
      public @interface Pattern { String regexp(); }
      package jakarta.validation.constraints;
      public @interface Email {}
      """;

  @Test
  void customTypes() {
    assertDefined(
        """
        @Model record Todo(@Id String id, Place place, @Required List<@Required Place> more) {}
        @CustomType @Name("Spot") @Description("Where") record Place(
            @Required String name, Place within, Kind kind, @Scalar(AppSyncScalar.FLOAT) long x) {}
        enum Kind { TOWN }
        @CustomType record Unused(String s) {}
        """,
        """
        \"""
        Where
        \"""
        type Spot {
          name: String!
          within: Spot
          kind: Kind
          x: Float!
        }

        type Todo @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          place: Spot
          more: [Spot!]!
        }
        """);
  }

  @Test
  void defaultsAndValidations() {
    assertDefined(
        """
        @Model record Todo(
            @Id String id,
            @Default("a 'b' \\\\ \\u0001") String text,
            @Validate(rule = ValidationRule.GTE, value = "0") @Default("5") Integer n,
            @Validate(rule = ValidationRule.MIN_LENGTH, value = "1", message = "Too \\"short\\" \\n\\u0001")
            @Validate(rule = ValidationRule.MATCHES, value = "\\\\d+")
            String digits) {}
        """,
        """
        type Todo @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          text: String @default(value: "a 'b' \\\\ \\u0001")
          n: Int @default(value: "5") @validate(type: gte, value: "0")
          digits: String @validate(type: minLength, value: "1", errorMessage: "Too \\"short\\" \\n\\u0001") @validate(type: matches, value: "\\\\d+")
        }
        """);
  }

  @Test
  void validationsOfJakarta() {
    assertDefined(
        """
        @Model record Todo(
            @Id String id,
            @jakarta.validation.constraints.Size(min = 1, max = 5) String text,
            @jakarta.validation.constraints.Size(max = 5) List<String> passedOver,
            @jakarta.validation.constraints.Min(1) @jakarta.validation.constraints.Max(9) int n,
            @jakarta.validation.constraints.Positive double x,
            @jakarta.validation.constraints.Pattern(regexp = "a+") String p,
            @jakarta.validation.constraints.Email String mail) {}
        """,
        """
        type Todo @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          text: String @validate(type: minLength, value: "1") @validate(type: maxLength, value: "5")
          passedOver: [String]
          n: Int! @validate(type: gte, value: "1") @validate(type: lte, value: "9")
          x: Float! @validate(type: gt, value: "0")
          p: String @validate(type: matches, value: "a+")
          mail: AWSEmail
        }
        """);
  }

  @Test
  void relationsByReferences() {
    assertDefined(
        """
        @Model record Blog(
            @Id String id,
            @HasMany(references = "blog_id", limit = 5) List<Post> posts,
            @HasOne(references = "coverOf") Post cover) {}
        @Model record Post(
            @Id String id,
            @Name("blogId") String blog_id,
            UUID coverOf,
            @BelongsTo(references = "blog_id", overrideIndexName = "byBlog") Blog blog,
            @BelongsTo(references = "coverOf") Blog covers) {}
        """,
        """
        type Blog @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          posts: [Post] @hasMany(references: ["blogId"], limit: 5)
          cover: Post @hasOne(references: ["coverOf"])
        }

        type Post @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          blogId: ID
          coverOf: ID
          blog: Blog @belongsTo(references: ["blogId"], overrideIndexName: "byBlog")
          covers: Blog @belongsTo(references: ["coverOf"])
        }
        """);
  }

  @Test
  void relationsByFields() {
    assertDefined(
        """
        @Model record Blog(
            @Id String id,
            @HasMany(fields = "id", indexName = "byBlog") List<Post> posts,
            @HasMany List<Note> notes) {}
        @Model record Note(@Id String id, String text) {}
        @Model record Post(@Id String id, @Index(name = "byBlog", query = false) String blogId) {}
        """,
        """
        type Blog @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          posts: [Post] @hasMany(fields: ["id"], indexName: "byBlog")
          notes: [Note] @hasMany
        }

        type Note @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          text: String
        }

        type Post @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          blogId: ID @index(name: "byBlog", queryField: null)
        }
        """);
  }

  @Test
  void manyToMany() {
    assertDefined(
        """
        @Model record Post(@Id String id, @ManyToMany(relationName = "PostTags") List<Tag> tags) {}
        @Model record Tag(
            @PrimaryKey @Required String label,
            @ManyToMany(relationName = "PostTags", limit = 7) List<Post> posts) {}
        """,
        """
        type Post @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          tags: [PostTags] @hasMany(references: ["postId"])
        }

        type Tag @model @auth(rules: [{allow: public, provider: apiKey}]) {
          label: String! @primaryKey
          posts: [PostTags] @hasMany(references: ["tagLabel"], limit: 7)
        }

        type PostTags @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          postId: ID!
          tagLabel: String!
          post: Post @belongsTo(references: ["postId"])
          tag: Tag @belongsTo(references: ["tagLabel"])
        }
        """);
  }

  @Test
  void joinModelHasOneRuleForEachGroup() {
    assertThat(
            joinOf(
                "@Allow(value = Strategy.GROUPS, groups = {\"admin\", \"editor\"})",
                "@Allow(value = Strategy.GROUPS, groups = \"admin\")"))
        .contains(
            """
            type PostTags @model @auth(rules: [{allow: groups, provider: userPools, groups: ["admin", "editor"]}]) {
            """);
    assertThat(
            joinOf(
                "@Allow(value = Strategy.GROUPS, groups = {\"admin\", \"editor\"}, to = Operation.READ)",
                "@Allow(value = Strategy.GROUPS, groups = \"admin\")"))
        .contains(
            """
            type PostTags @model @auth(rules: [
              {allow: groups, provider: userPools, groups: ["admin"]},
              {allow: groups, provider: userPools, groups: ["editor"], operations: [read]}
            ]) {
            """);
  }

  private static String joinOf(String rulesOfPost, String rulesOfTag) {
    return Compiling.sources(
            """
            @Model %s
            record Post(@Id String id, @ManyToMany(relationName = "PostTags") List<Tag> tags) {}
            @Model %s
            record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}
            """
                .formatted(rulesOfPost, rulesOfTag),
            DEFINITION)
        .schema();
  }

  @Test
  void referencesThatAreKeysThemselves() {
    assertDefined(
        """
        @Model record First(@Id String id, @HasMany(references = "firstId") List<Second> seconds) {}
        @Model record Second(
            @PrimaryKey @Required String firstId,
            @BelongsTo(references = "firstId") First first,
            @HasMany(references = "secondId") List<Third> thirds) {}
        @Model record Third(
            @Id String id,
            String secondId,
            @BelongsTo(references = "secondId") Second second) {}
        """,
        """
        type First @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          seconds: [Second] @hasMany(references: ["firstId"])
        }

        type Second @model @auth(rules: [{allow: public, provider: apiKey}]) {
          firstId: ID! @primaryKey
          first: First @belongsTo(references: ["firstId"])
          thirds: [Third] @hasMany(references: ["secondId"])
        }

        type Third @model @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
          secondId: ID
          second: Second @belongsTo(references: ["secondId"])
        }
        """);
  }

  private static void assertDefined(String models, String schema) {
    Sdl.assertDefines(Compiling.sources(models, DEFINITION, JAKARTA).schema(), schema);
  }
}
