package dev.backline.processor;

import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about names in GraphQL. */
final class NameErrorsTest extends ErrorsTest {
  /** Models behind which there is another one. */
  private static final String MANY_TO_MANY =
      """
      @Model record Post(@Id String id, @ManyToMany(relationName = "PostTags") List<Tag> tags) {}
      @Model record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TypeProblem.BAD_NAME,
            """
            @Model @Name(/*!BL-1106 'to-do'*/"to-do") record Todo(@Id String id) {}
            """,
            """
            @Model @Name("to_do") record Todo(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.BAD_NAME,
            """
            @Model record Todo(@Id String id, @Name(/*!BL-1106 ''*/"") String title) {}
            """,
            """
            @Model record Todo(@Id String id, @Name("Title") String title) {}
            """),
        new Mistake(
            TypeProblem.BAD_NAME,
            """
            @Model record Todo(@Id String id, String /*!BL-1106 '__title'*/__title) {}
            """,
            """
            @Model record Todo(@Id String id, @Name("_title") String __title) {}
            """),
        new Mistake(
            TypeProblem.BAD_NAME,
            """
            @Model record Todo(@Id String id, Größe size) {}
            /*!BL-1106 'Größe'*/enum Größe { KLEIN }
            """,
            """
            @Model record Todo(@Id String id, Größe size) {}
            @Name("Groesse") enum Größe { KLEIN }
            """),
        new Mistake(
            TypeProblem.BAD_NAME,
            """
            @Model
            @Directives({
              @Directive("@mapsTo(name: \\"Old\\")"),
              @Directive(/*!BL-1106 'find-it'*/"@searchable(queries: {search: \\"find-it\\"})")
            })
            record Todo(@Id String id) {}
            """,
            """
            @Model
            @Directives({
              @Directive("@mapsTo(name: \\"Old\\")"),
              @Directive("@searchable(queries: {search: \\"find\\"})")
            })
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.TYPE_NAME_TAKEN,
            """
            package app;
            import dev.backline.*;
            @GraphqlApi(models = {app.a.Todo.class, app.b.Todo.class})
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            package app.a;
            import dev.backline.*;
            @Model public record Todo(@Id String id) {}
            package app.b;
            import dev.backline.*;
            @Model public /*!BL-1107 app.a.Todo and app.b.Todo*/record Todo(@Id String id) {}
            """,
            """
            package app;
            import dev.backline.*;
            @GraphqlApi(models = {app.a.Todo.class, app.b.Todo.class})
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            package app.a;
            import dev.backline.*;
            @Model public record Todo(@Id String id) {}
            package app.b;
            import dev.backline.*;
            @Model @Name("Task") public record Todo(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.TYPE_NAME_TAKEN,
            """
            @Model record Todo(@Id String id, State state) {}
            @Name(/*!BL-1107 app.Todo and app.State*/"Todo") enum State { OPEN }
            """,
            """
            @Model record Todo(@Id String id, State state) {}
            @Name("todo") enum State { OPEN }
            """),
        new Mistake(
            TypeProblem.TYPE_NAME_TAKEN,
            MANY_TO_MANY
                + """
                @Model @Name("Item") record First(@Id String id) {}
                @Model @Name(/*!BL-1107 app.First and app.Second*/"Item") record Second(@Id String id) {}
                """,
            MANY_TO_MANY
                + """
                @Model @Name("Item") record First(@Id String id) {}
                @Model @Name("Other") record Second(@Id String id) {}
                """),
        new Mistake(
            TypeProblem.FIELD_NAME_TAKEN,
            """
            @Model
            record Todo(@Id String id, String title, @Name(/*!BL-1108 'title'*/"title") int t) {}
            """,
            """
            @Model record Todo(@Id String id, String title, @Name("Title") int t) {}
            """),
        new Mistake(
            TypeProblem.FIELD_NAME_TAKEN,
            """
            class Base { int rank; }
            @Model class Todo extends Base { String /*!BL-1108 two fields called 'rank'*/rank; }
            """,
            """
            class Base { @Ignore int rank; }
            @Model class Todo extends Base { String rank; }
            """),
        new Mistake(
            TypeProblem.FIELD_NAME_TAKEN,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { OPEN, @Name(/*!BL-1108 State has two*/"OPEN") REOPENED }
            """,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { OPEN, @Name("open") REOPENED }
            """),
        new Mistake(
            TypeProblem.RESERVED_TYPE_NAME,
            """
            @Model /*!BL-1109 'Query'*/record Query(@Id String id) {}
            @Model @Name(/*!BL-1109*/"Mutation") record Change(@Id String id, Kind kind) {}
            @Name(/*!BL-1109*/"Subscription") enum Kind { ONE }
            """,
            """
            @Model @Name("query") record Query(@Id String id) {}
            @Model record Mutations(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.RESERVED_FIELD_NAME,
            """
            @Model record Todo(@Id String id, int /*!BL-1110*/and, @Name(/*!BL-1110*/"not") int n) {}
            """,
            """
            @Model record Todo(@Id String id, @Name("And") int and, int nor) {}
            """),
        new Mistake(
            TypeProblem.BAD_ENUM_VALUE,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { @Name(/*!BL-1114 'true'*/"true") YES, /*!BL-1114 '__NO'*/__NO }
            """,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { @Name("TRUE") YES, no }
            """),
        new Mistake(
            TypeProblem.OPERATION_TAKEN,
            """
            @Model /*!BL-1115 Query.listPeople*/record Person(@Id String id) {}
            @Model record People(@Id String id) {}
            """,
            """
            @Model record Person(@Id String id) {}
            @Model @Name("Folk") record People(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.OPERATION_TAKEN,
            """
            @Model /*!BL-1115 Query.getTodo*/record Todo(@Id String id) {}
            @Model @Name("todo") record Task(@Id String id) {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @Model @Name("to_do") record Task(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.OPERATION_TAKEN,
            """
            @Model
            record Todo(@Id String id, @Index(queryField = /*!BL-1115*/"getTodo") String owner) {}
            """,
            """
            @Model record Todo(@Id String id, @Index(queryField = "getTodosOf") String owner) {}
            """));
  }
}
