package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import java.util.List;

/** Family 10: definitions, and which models belong to them. */
final class DefinitionErrorsTest extends ErrorsTest {
  private static final String TODO =
      """
      @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            DefinitionProblem.DEFINITION_KIND,
            TODO
                + """
                /*!BL-1001 stands on TodoApp, which is an enum*/@GraphqlApi enum TodoApp {}
                class Main {
                  TodoAppBackend backend() { return new TodoAppBackend(null, "Backend"); }
                  Object todos() { return backend().data().resources().tables().todo(); }
                }
                """,
            TODO + "@GraphqlApi abstract class TodoApp {}"),
        new Mistake(
            DefinitionProblem.DEFINITION_KIND,
            TODO + "/*!BL-1001 an annotation*/@GraphqlApi @interface TodoApp {}",
            TODO + "@GraphqlApi interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.DEFINITION_KIND,
            """
            /*!BL-1001 @Auth stands on*/@Auth
            @Storage(name = /*!BL-2401*/"1")
            enum TodoApp { ONE; @Customize static void pool(TodoAppAuth auth) {} }
            class Main { TodoAppAuth users() { return new TodoAppBackend(null, "B").auth(); } }
            """,
            """
            @Auth
            @Storage(name = "one")
            interface TodoApp { @Customize static void pool(TodoAppAuth auth) {} }
            """),
        new Mistake(
            DefinitionProblem.NO_MODELS,
            """
            record Todo(@Id String id) {}
            /*!BL-1002 no @Model type in package app*/@GraphqlApi interface TodoApp {}
            class Main { Object all = new TodoAppBackend(null, "B").data().resources().tables(); }
            """,
            TODO + "@GraphqlApi interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.NO_MODELS,
            TODO + "@GraphqlApi(models = /*!BL-1002 in its own list*/{}) interface TodoApp {}",
            TODO + "@GraphqlApi(models = {Todo.class}) interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.NOT_A_MODEL,
            TODO
                + """
                record Note(@Id String id) {}
                @GraphqlApi(models = {
                  Todo.class,
                  Note/*!BL-1003 app.Note is listed*/.class,
                  int/*!BL-1003 int is listed*/.class,
                  Todo[]/*!BL-1003*/.class
                })
                interface TodoApp {}
                class Main { Object backend = new TodoAppBackend(null, "Backend"); }
                """,
            TODO + "@GraphqlApi(models = Todo.class) interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.ONE_ELEMENT,
            TODO
                + """
                @GraphqlApi(logging = /*!BL-1004 'logging' takes one @Logging*/{@Logging, @Logging})
                interface TodoApp {}
                class Main { Object backend = new TodoAppBackend(null, "Backend"); }
                """,
            TODO + "@GraphqlApi(logging = {@Logging}) interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.ONE_ELEMENT,
            TODO
                + """
                @GraphqlApi(
                    apiKey = /*!BL-1004*/{@ApiKey, @ApiKey(expiresInDays = 2)},
                    tables = /*!BL-1004 and there are 2*/{@Tables(pitr = true), @Tables})
                interface TodoApp {}
                """,
            TODO + "@GraphqlApi(apiKey = {}, tables = {}) interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.ONE_ELEMENT,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = /*!BL-1004*/{
                  @Throughput(read = 1, write = 1),
                  @Throughput(read = 1, write = 2),
                  @Throughput(read = 1, write = 3)
                })
            record Todo(@Id String id) {}
            """,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = {@Throughput(read = 1, write = 1)})
            record Todo(@Id String id) {}
            """),
        new Mistake(
            DefinitionProblem.UNRESOLVED,
            """
            @Model record Todo(@Id String id, /*!javac class Missing*/Missing /*!BL-1005 Missing*/it) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id, Present it) {}
            enum Present { YES }
            """),
        new Mistake(
            DefinitionProblem.SHARED_PACKAGE,
            TODO
                + """
                @GraphqlApi interface NoteApp {}
                /*!BL-1007 NoteApp and TodoApp*/@GraphqlApi interface TodoApp {}
                class Main {
                  Object notes = new NoteAppBackend(null, "Backend");
                  Object todos = new TodoAppBackend(null, "Backend");
                }
                """,
            TODO
                + """
                @Model @Allow(Strategy.PUBLIC_API_KEY) record Note(@Id String id) {}
                @GraphqlApi(models = Note.class) interface NoteApp {}
                @GraphqlApi(models = Todo.class) interface TodoApp {}
                """),
        new Mistake(
            DefinitionProblem.LISTED_TWICE,
            TODO
                + """
                @GraphqlApi(models = {Todo.class, Todo/*!BL-1008 Todo is listed*/.class})
                interface TodoApp {}
                class Main { Object backend = new TodoAppBackend(null, "Backend"); }
                """,
            TODO + "@GraphqlApi(models = {Todo.class}) interface TodoApp {}"),
        new Mistake(
            DefinitionProblem.MODEL_KIND,
            """
            /*!BL-1009 stands on Note, which is an interface*/@Model interface Note {}
            /*!BL-1009 stands on Kind, which is an enum*/@Model enum Kind { ONE }
            /*!BL-1009 stands on Mark, which is an annotation*/@Model @interface Mark {}
            @Model record Todo(@Id String id) {}
            """,
            """
            @Model final class Note { @Id String id; }
            @Model abstract class Kind { @Id String id; }
            @Model record Todo(@Id String id) {}
            """),
        new Mistake(
            DefinitionProblem.GENERATED_NAME_TAKEN,
            TODO
                + """
                @GraphqlApi /*!BL-1010 TodoAppBackend, TodoAppData*/interface TodoApp {}
                class TodoAppData {}
                """,
            TODO
                + """
                @GraphqlApi interface TodoApp {}
                class TodoAppDatas {}
                """),
        new Mistake(
            DefinitionProblem.GENERATED_NAME_TAKEN,
            """
            package app.TodoAppData;
            class Any {}
            package app;
            import dev.backline.*;
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            @GraphqlApi /*!BL-1010 or a package*/interface TodoApp {}
            """,
            """
            package app.data;
            class Any {}
            package app;
            import dev.backline.*;
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            DefinitionProblem.HIDDEN_DEFINITION,
            """
            class Outer {
              @Backend private interface App {
                /*!BL-1022 calls App.last, and can't see App*/@Customize static void last() {}
              }
            }
            """,
            """
            class Outer {
              @Backend interface App {
                @Customize static void last() {}
              }
            }
            """),
        new Mistake(
            DefinitionProblem.HIDDEN_DEFINITION,
            TODO
                + """
                class Outer {
                  private static class Within {
                    @GraphqlApi interface App {
                      /*!BL-1022 can't see Within*/@DataSource("x")
                      static software.amazon.awscdk.services.appsync.NoneDataSource x() {
                        return null;
                      }
                    }
                  }
                }
                """,
            TODO
                + """
                class Outer {
                  static class Within {
                    @GraphqlApi interface App {
                      @DataSource("x")
                      static software.amazon.awscdk.services.appsync.NoneDataSource x() {
                        return null;
                      }
                    }
                  }
                }
                """));
  }
}
