package dev.backline.processor;

import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about names that Amplify makes of others, and that meet. */
final class GeneratedNameErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TypeProblem.GENERATED_TYPES_MERGE,
            """
            @Model record Shirt(@Id String id, Size size) {}
            /*!BL-1150 'ModelSizeInput' for every API and for the enum Size*/enum Size { S, M }
            """,
            """
            @Model record Shirt(@Id String id, ShirtSize size) {}
            enum ShirtSize { S, M }
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPES_MERGE,
            """
            @Model record Todo(@Id String id, TodoFilter filter) {}
            /*!BL-1150 'ModelTodoFilterInput'*/enum TodoFilter { OPEN, DONE }
            """,
            """
            @Model record Todo(@Id String id, List<TodoFilter> filters) {}
            enum TodoFilter { OPEN, DONE }
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPES_MERGE,
            """
            @Model record Todo(@Id String id, CreateTodo created) {}
            @CustomType /*!BL-1150 for the model Todo and for the custom*/record CreateTodo(String by) {}
            """,
            """
            @Model record Todo(@Id String id, Creation created) {}
            @CustomType record Creation(String by) {}
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPES_MERGE,
            """
            @Model record Plan(@Id String id) {}
            @Model /*!BL-1150 'ModelSubscriptionPlanFilterInput'*/record SubscriptionPlan(@Id String id) {}
            """,
            """
            @Model record Plan(@Id String id) {}
            @Model record Subscribed(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPES_MERGE,
            """
            @Model record Todo(@Id String id) {}
            @CustomType @Name("place") record Spot(String name) {}
            @CustomType record Place(String name) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Allow(Strategy.PUBLIC_API_KEY) @Handler(name = "near")
              String near(Place place, Spot spot);
            }
            """
                .replace("@Name(\"place\")", "@Name(/*!BL-1150 'PlaceInput'*/\"place\")"),
            """
            @Model record Todo(@Id String id) {}
            @CustomType record Spot(String name) {}
            @CustomType record Place(String name) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Allow(Strategy.PUBLIC_API_KEY) @Handler(name = "near")
              String near(Place place, Spot spot);
            }
            """),
        new Mistake(
            TypeProblem.RESERVED_FIELD_NAME,
            """
            @Model(timestamps = @Timestamps(createdAt = /*!BL-1110*/"not"))
            record Todo(@Id String id) {}
            """,
            """
            @Model(timestamps = @Timestamps(createdAt = "made")) record Todo(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.PIPELINE_NAMES_MERGE,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(queryField = "byOwner") String owner,
                @Index(queryField = /*!BL-1151 'byOwner' and 'ByOwner'*/"ByOwner") String other) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(queryField = "byOwner") String owner,
                @Index(queryField = "byOther") String other) {}
            """),
        new Mistake(
            TypeProblem.PIPELINE_NAMES_MERGE,
            """
            @Model(queries = @Queries(get = "todo", list = /*!BL-1151*/"Todo"))
            record Todo(@Id String id) {}
            """,
            """
            @Model(queries = @Queries(get = "todo", list = "todos")) record Todo(@Id String id) {}
            """),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model
            record Shelf(
                @Id String id,
                @HasMany(references = "shelfId") @Name("Abooks") List<Book> books) {}
            @Model
            record ShelfA(@Id String id, @HasMany(references = "aId") List<Book> /*!BL-1624 'ShelfAbooks'*/books) {}
            @Model
            record Book(
                @Id String id,
                String shelfId,
                String aId,
                @BelongsTo(references = "shelfId") Shelf shelf,
                @BelongsTo(references = "aId") ShelfA a) {}
            """,
            """
            @Model record Shelf(@Id String id, @HasMany(references = "shelfId") List<Book> books) {}
            @Model record ShelfA(@Id String id, @HasMany(references = "aId") List<Book> books) {}
            @Model
            record Book(
                @Id String id,
                String shelfId,
                String aId,
                @BelongsTo(references = "shelfId") Shelf shelf,
                @BelongsTo(references = "aId") ShelfA a) {}
            """),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record A(@Id String id, @Directive("@http(url: \\"https://a.example.com/x\\")") String bc) {}
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record Ab(
                @Id String id,
                @Directive("@http(url: \\"https://a.example.com/y\\")") String /*!BL-1624 A.bc and Ab.c*/c) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record A(@Id String id, @Directive("@http(url: \\"https://a.example.com/x\\")") String bc) {}
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record Ab(@Id String id, @Directive("@http(url: \\"https://a.example.com/y\\")") String d) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record QueryEcho(
                @Id String id,
                @Directive("@http(url: \\"https://a.example.com/x\\")")
                String /*!BL-1624 TodoApp.echoBar and QueryEcho.bar*/bar) {}
            @GraphqlApi interface TodoApp {
              @Query @Allow(Strategy.PUBLIC_API_KEY)
              @Directive("@http(url: \\"https://a.example.com/y\\")") String echoBar();
            }
            """,
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY)
            record QueryEcho(
                @Id String id, @Directive("@http(url: \\"https://a.example.com/x\\")") String bar) {}
            @GraphqlApi interface TodoApp {
              @Query @Allow(Strategy.PUBLIC_API_KEY)
              @Directive("@http(url: \\"https://a.example.com/y\\")") String echo();
            }
            """),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model
            record Post(
                @Id String id,
                @ManyToMany(relationName = "PostTags") List<Tag> tags,
                @HasMany(references = "postId") List<Note> /*!BL-1624 'PostTagsPost'*/tagsPost) {}
            @Model record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}
            @Model
            record Note(@Id String id, String postId, @BelongsTo(references = "postId") Post post) {}
            """,
            """
            @Model
            record Post(
                @Id String id,
                @ManyToMany(relationName = "PostTags") List<Tag> tags,
                @HasMany(references = "postId") List<Note> notes) {}
            @Model record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}
            @Model
            record Note(@Id String id, String postId, @BelongsTo(references = "postId") Post post) {}
            """),
        new Mistake(
            RelationProblem.RELATION_NAMES_MERGE,
            """
            @Model @Allow(Strategy.AUTHENTICATED) @Allow(Strategy.PUBLIC_API_KEY)
            record Todo(
                @Id String id,
                @Allow(Strategy.AUTHENTICATED) String secret,
                @Allow(Strategy.AUTHENTICATED) String /*!BL-1624 Todo.secret and Todo.Secret*/Secret) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(Strategy.AUTHENTICATED) @Allow(Strategy.PUBLIC_API_KEY)
            record Todo(
                @Id String id,
                @Allow(Strategy.AUTHENTICATED) String secret,
                @Allow(Strategy.AUTHENTICATED) String other) {}
            @GraphqlApi interface TodoApp {}
            """));
  }
}
