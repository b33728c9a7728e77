package dev.backline.processor;

import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 17 about resolvers in JavaScript and their data sources. */
final class ResolverErrorsTest extends ErrorsTest {
  private static final String EVENTS =
      """
      @DataSource("events") static BaseDataSource events(AmplifyGraphqlApi api) { return api.addNoneDataSource("Events"); }
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        step(
            OperationProblem.TWO_SOURCES,
            "/*!BL-1723*/@Resolver(code = \"now.js\", model = Todo.class, dataSource = \"events\")",
            "@Resolver(code = \"now.js\", model = Todo.class)"),
        step(
            OperationProblem.UNKNOWN_DATA_SOURCE,
            "@Resolver(code = \"now.js\", dataSource = /*!BL-1724 Did you mean 'events'?*/\"event\")",
            "@Resolver(code = \"now.js\", dataSource = \"events\")"),
        step(
            OperationProblem.STEP_MODEL,
            "@Resolver(code = \"now.js\", model = String/*!BL-1725 String is no model*/.class)",
            "@Resolver(code = \"now.js\", model = Todo.class)"),
        step(
            OperationProblem.STEP_MODEL,
            "@Resolver(code = \"now.js\", model = String[]/*!BL-1725 String[] is no model*/.class)",
            "@Resolver(code = \"now.js\", model = Todo.class)"),
        step(
            OperationProblem.NO_CODE,
            "@Resolver(code = /*!BL-1726 no file then.js*/\"then.js\")",
            "@Resolver(code = \"now.js\")"),
        step(
            OperationProblem.CODE_PATH,
            "@Resolver(code = /*!BL-1727*/\"../app/now.js\")",
            "@Resolver(code = \"now.js\")"),
        step(
            OperationProblem.CODE_PATH,
            "@Resolver(code = /*!BL-1727*/\"/app/now.js\")",
            "@Resolver(code = \"listed.js\")"),
        step(
            OperationProblem.CODE_EXPORT,
            "@Resolver(code = /*!BL-1728 export function response(ctx)*/\"half.js\")",
            "@Resolver(code = \"listed.js\")"),
        step(
            OperationProblem.CODE_LENGTH,
            "@Resolver(code = /*!BL-1729*/\"long.js\")",
            "@Resolver(code = \"now.js\")"),
        method(
            OperationProblem.DATA_SOURCE_METHOD,
            "/*!BL-1730*/@DataSource(\"events\") BaseDataSource events();",
            EVENTS),
        method(
            OperationProblem.DATA_SOURCE_METHOD,
            "/*!BL-1730*/@DataSource(\"a\") private static BaseDataSource a() { return null; }",
            EVENTS),
        method(
            OperationProblem.DATA_SOURCE_RESULT,
            """
            @DataSource("events")
            static String /*!BL-1731 returns java.lang.String*/events() { return null; }
            """,
            """
            @DataSource("events")
            static HttpDataSource events(AmplifyGraphqlApi api) {
              return api.addHttpDataSource("events", "https://example.com");
            }
            """),
        method(
            OperationProblem.NOT_INJECTED,
            """
            @DataSource("events")
            static BaseDataSource events(String /*!BL-1732 name of TodoApp.events*/name) { return null; }
            """,
            """
            @DataSource("events")
            static BaseDataSource events(
                AmplifyGraphqlApi api, IGraphqlApi l2, CfnGraphQLApi l1, Stack stack, Construct scope) {
              return null;
            }
            """),
        method(
            OperationProblem.DATA_SOURCE_TWICE,
            EVENTS
                + """
                @DataSource(/*!BL-1733 'events'*/"events") static BaseDataSource others() { return null; }
                """,
            EVENTS
                + """
                @DataSource("others") static BaseDataSource others() { return null; }
                """));
  }

  private static Mistake step(Problem problem, String wrong, String right) {
    return method(problem, EVENTS + operation(wrong), EVENTS + operation(right));
  }

  private static String operation(String step) {
    return "@Query @Allow(Strategy.PUBLIC_API_KEY) " + step + " String now();";
  }

  private static Mistake method(Problem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  private static String definition(String methods) {
    return """
        package app;

        import dev.backline.*;
        import dev.backline.amplify.graphql.AmplifyGraphqlApi;
        import software.amazon.awscdk.Stack;
        import software.amazon.awscdk.services.appsync.BaseDataSource;
        import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
        import software.amazon.awscdk.services.appsync.HttpDataSource;
        import software.amazon.awscdk.services.appsync.IGraphqlApi;
        import software.constructs.Construct;

        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
          %s
        }
        """
        .formatted(methods);
  }
}
