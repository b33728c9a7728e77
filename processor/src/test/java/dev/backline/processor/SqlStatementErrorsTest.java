package dev.backline.processor;

import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SqlProblem;
import java.util.List;

/** The part of family 21 about operations that statements answer. */
final class SqlStatementErrorsTest extends ErrorsTest {
  private static final String SHOP =
      "@SqlDatabase(name = \"shop\", engine = SqlEngine.MYSQL, connectionStringPath = \"/c\")";
  private static final String ARCHIVE =
      "@SqlDatabase(name = \"archive\", engine = SqlEngine.POSTGRES, connectionStringPath = \"/a\")";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        sql(SqlProblem.NO_STATEMENT, "/*!BL-2135*/@Sql", "@Sql(\"select 1\")"),
        sql(SqlProblem.NO_STATEMENT, "@Sql(/*!BL-2135*/\" \")", "@Sql(\"select 1\")"),
        sql(
            SqlProblem.TWO_STATEMENTS,
            "/*!BL-2136*/@Sql(value = \"select 1\", file = \"count.sql\")",
            "@Sql(file = \"count.sql\")"),
        sql(
            OperationProblem.NO_CODE,
            "@Sql(file = /*!BL-1726 then.sql*/\"then.sql\")",
            "@Sql(file = \"count.sql\")"),
        sql(
            OperationProblem.CODE_PATH,
            "@Sql(file = /*!BL-1727*/\"../count.sql\")",
            "@Sql(file = \"count.sql\")"),
        method(
            SqlProblem.STATEMENT_OF_SUBSCRIPTION,
            SHOP,
            """
            @Query @Sql("select 1") @Allow(Strategy.PUBLIC_API_KEY) int one();
            @Subscription(on = "createTodo") /*!BL-2137*/@Sql("select 1") @Allow(Strategy.PUBLIC_API_KEY)
            Todo created();
            """,
            """
            @Query @Sql("select 1") @Allow(Strategy.PUBLIC_API_KEY) int one();
            @Subscription(on = "createTodo") @Allow(Strategy.PUBLIC_API_KEY) Todo created();
            """),
        method(
            SqlProblem.UNKNOWN_PARAMETER,
            SHOP,
            operation(
                "@Sql(/*!BL-2138 Did you mean 'number'?*/\"select :a::text, ':b', 'it''s :c' -- :d\\n,"
                    + " :nummer\")",
                "String a, int number"),
            operation("@Sql(\"select :a::text, ':b' /* :c */, :number\")", "String a, int number")),
        sql(
            SqlProblem.TEMPLATE_TEXT,
            "@Sql(/*!BL-2139 a double quote*/\"select \\\"A\\\" from b\")",
            "@Sql(\"select `A` from b where c = '$5'\")"),
        sql(
            SqlProblem.TEMPLATE_TEXT,
            "@Sql(/*!BL-2139 '$c'*/\"select '$ctx.identity.sub' # by whom\")",
            "@Sql(\"select 1 # by whom\")"),
        sql(
            SqlProblem.TEMPLATE_TEXT,
            "@Sql(/*!BL-2139 '##'*/\"select 1 ## one\")",
            "@Sql(\"select 1 -- one\")"),
        method(
            SqlProblem.WHICH_DATABASE,
            "{" + SHOP + ", " + ARCHIVE + "}",
            operation("/*!BL-2140 shop, archive*/@Sql(\"select 1\")", "")
                + """
                @Query @Sql(value = "select 1", database = "shop")
                @Allow(Strategy.PUBLIC_API_KEY) int one();
                @Query @Sql(value = "select 1", database = "archive")
                @Allow(Strategy.PUBLIC_API_KEY) int two();
                """,
            operation("@Sql(value = \"select 1\", database = \"shop\")", "")
                + """
                @Query @Sql(value = "select 1", database = "archive")
                @Allow(Strategy.PUBLIC_API_KEY) int two();
                """),
        method(
            SqlProblem.UNKNOWN_DATABASE,
            SHOP,
            operation("@Sql(value = \"select 1\", database = /*!BL-2116*/\"shops\")", "")
                + """
                @Query @Sql("select 1") @Allow(Strategy.PUBLIC_API_KEY) int one();
                """,
            operation("@Sql(value = \"select 1\", database = \"shop\")", "")),
        method(
            SqlProblem.NO_DATABASE,
            "{}",
            operation("/*!BL-2141*/@Sql(\"select 1\")", ""),
            operation("@Resolver(code = \"now.js\")", "")),
        method(
            SqlProblem.STEP_MODEL,
            SHOP,
            """
            @Model(database = "shop") record Item(@Id String id) {}
            """
                + operation(
                    "@Resolver(code = \"now.js\", model = Item/*!BL-2142 Item is in*/.class)", ""),
            """
            @Model(database = "shop") record Item(@Id String id) {}
            """
                + operation("@Resolver(code = \"now.js\", model = Todo.class)", "")));
  }

  private static Mistake sql(Problem problem, String wrong, String right) {
    return method(problem, SHOP, operation(wrong, ""), operation(right, ""));
  }

  private static String operation(String answer, String parameters) {
    return "@Query @Allow(Strategy.PUBLIC_API_KEY) "
        + answer
        + " String now("
        + parameters
        + ");\n";
  }

  private static Mistake method(Problem problem, String databases, String wrong, String right) {
    String plain = right.contains("@Sql") || right.contains("@Model") ? databases : "{}";
    return new Mistake(problem, definition(databases, wrong), definition(plain, right));
  }

  private static String definition(String databases, String methods) {
    return """
        package app;

        import dev.backline.*;

        @GraphqlApi(databases = %s) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
          %s
        }
        """
        .formatted(databases, methods);
  }
}
