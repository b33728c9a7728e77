package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SqlProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** Features that get in each other's way. */
final class MeetingErrorsTest extends ErrorsTest {
  private static final String ADDRESS =
      "@Directive(\"@http(url: \\\"https://a.example.com/:id\\\")\")";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            DefinitionProblem.STACK_TAKEN,
            http("@StackMapping(/*!BL-1016 for @http*/\"HttpStack\")", ADDRESS, "String day"),
            http("@StackMapping(\"Http\")", ADDRESS, "String day")),
        new Mistake(
            DefinitionProblem.STACK_TAKEN,
            """
            @Model @StackMapping(/*!BL-1016*/"FunctionDirectiveStack") record Todo(@Id String id) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Handler(name = "now") @Allow(Strategy.PUBLIC_API_KEY) int now();
            }
            """,
            """
            @Model @StackMapping("ConnectionStack") record Todo(@Id String id) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Handler(name = "now") @Allow(Strategy.PUBLIC_API_KEY) int now();
            }
            """),
        new Mistake(
            DefinitionProblem.NOTHING_MAPPED,
            http(
                "",
                ADDRESS + " /*!BL-1012 stacks of their own*/@StackMapping(\"A\")",
                "String day"),
            http("@StackMapping(\"A\")", ADDRESS, "String day")),
        new Mistake(
            TypeProblem.STACK_NAME_TAKEN,
            """
            @Model @Directive("@searchable")
            /*!BL-1135 Amplify makes for searchable models*/record SearchableStack(@Id String id) {}
            """,
            """
            @Model @Directive("@searchable") @Name("Stacked") record SearchableStack(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPE_TAKEN,
            http("", ADDRESS, "String day")
                .replace("Sort ", "QueryWeatherParamsInput ")
                .replace("enum ", "/*!BL-1119*/enum "),
            http("", ADDRESS, "String day")),
        onAddress(
            DirectiveProblem.HTTP_PATH_NAME, "/*!BL-2029 ':30'*/", "?at=12:30", "?at=12%3A30"),
        onAddress(DirectiveProblem.HTTP_PATH_TWICE, "/*!BL-2030*/", ":id/:id", ":id/:other"),
        new Mistake(
            DirectiveProblem.HTTP_URL,
            http("", ADDRESS.replace("(\"@", "(/*!BL-2010*/\"@").replace("/:id", "?a=b"), ""),
            http("", ADDRESS.replace("/:id", "/?a=b"), "")),
        new Mistake(
            DirectiveProblem.HTTP_PATH_TYPE,
            http("", ADDRESS, "int /*!BL-2031 TodoApp.weather's id*/id"),
            http("", ADDRESS, "@Required String id")),
        new Mistake(
            DirectiveProblem.HTTP_ARGUMENT_LOST,
            http("", ADDRESS, "Sort /*!BL-2032 with them sort*/sort"),
            http("", ADDRESS.replace("/:id", "/"), "Sort sort")),
        new Mistake(
            DirectiveProblem.HTTP_TEXT,
            http(
                "",
                "@Directive(/*!BL-2033 A header has*/\"@http(url: \\\"https://a.example.com\\\","
                    + " headers: {key: \\\"a\\\", value: \\\"b\\\\\\\"\\\"})\")",
                ""),
            http(
                "",
                "@Directive(\"@http(url: \\\"https://a.example.com\\\","
                    + " headers: {key: \\\"a\\\", value: \\\"b\\\"})\")",
                "")),
        new Mistake(
            SqlProblem.NO_OPERATIONS,
            sql("/*!BL-2143 of 'secret'*/@Model(database = \"shop\")", "ModelOperation.QUERIES, "),
            sql("@Model(database = \"shop\")", "")));
  }

  private static Mistake onAddress(Problem problem, String mark, String wrong, String right) {
    return new Mistake(
        problem,
        http("", ADDRESS.replace("(\"@", "(" + mark + "\"@").replace(":id", wrong), ""),
        http("", ADDRESS.replace(":id", right), ""));
  }

  private static String http(String model, String method, String parameters) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Model %s record Todo(@Id String id, Sort sort) {}
          enum Sort { FIRST, LAST }
          @Query @Allow(Strategy.PUBLIC_API_KEY) %s String weather(%s);
        }
        """
        .formatted(model, method, parameters);
  }

  private static String sql(String model, String disabled) {
    return """
        @GraphqlApi(
            databases =
                @SqlDatabase(name = "shop", engine = SqlEngine.MYSQL, connectionStringPath = "/c"))
        @Allow(Strategy.PUBLIC_API_KEY)
        @Allow(Strategy.CUSTOM)
        interface TodoApp {
          %s
          @Disable({%sModelOperation.MUTATIONS})
          record Item(@Id String id, @Allow(Strategy.CUSTOM) String secret) {}
          @Model record Todo(@Id String id) {}
        }
        """
        .formatted(model, disabled);
  }
}
