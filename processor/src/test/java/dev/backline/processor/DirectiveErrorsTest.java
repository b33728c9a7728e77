package dev.backline.processor;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** Family 20: directives that users write themselves. */
final class DirectiveErrorsTest extends ErrorsTest {
  private static final String HTTP = "@Directive(\"@http(url: \\\"https://a.example.com\\\")\")";

  private static final String TAG =
      """
      @Model record Tag(
          @Id String id, String todoId, @BelongsTo(references = "todoId") Todo todo) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        onField(
            DirectiveProblem.SYNTAX,
            "@Directive(/*!BL-2001 there is the end where a value should be, at character 21*/"
                + "\"@deprecated(reason: \")",
            "@Directive(\"@deprecated(reason: \\\"old\\\")\")"),
        onField(
            DirectiveProblem.SYNTAX,
            "@Directive(/*!BL-2001 where '@' should be, at character 1*/\"deprecated\")",
            "@Directive(\"@deprecated\")"),
        onModel(
            DirectiveProblem.UNKNOWN,
            "@Directive(/*!BL-2002 Did you mean 'searchable'?*/\"@searchabel\")",
            "@Directive(\"@searchable\")"),
        onModel(
            DirectiveProblem.HAS_ANNOTATION,
            "@Directive(/*!BL-2003 Write @Allow*/\"@auth(rules: [])\")",
            "@Allow(Strategy.PUBLIC_API_KEY)"),
        onQuery(
            DirectiveProblem.HAS_ANNOTATION,
            "@Directive(/*!BL-2003 Function.fromFunctionArn*/\"@function(name: \\\"a\\\")\")",
            "@Handler(name = \"a\")"),
        onModel(
            DirectiveProblem.PLACE,
            "@Directive(/*!BL-2004 It stands on fields of models, queries, mutations*/"
                + "\"@http(url: \\\"https://a.example.com\\\")\")",
            ""),
        onModel(
            DirectiveProblem.UNKNOWN_ARGUMENT,
            "@Directive(/*!BL-2005 has no argument 'query'. It has 'queries'*/"
                + "\"@searchable(query: {})\")",
            "@Directive(\"@searchable(queries: {search: \\\"find\\\"})\")"),
        onField(
            DirectiveProblem.ARGUMENT_TWICE,
            "@Directive(/*!BL-2006*/\"@deprecated(reason: \\\"a\\\", reason: \\\"b\\\")\")",
            "@Directive(\"@deprecated(reason: \\\"a\\\")\")"),
        onQuery(
            DirectiveProblem.ARGUMENT_MISSING,
            "@Directive(/*!BL-2007 'url', which is a string*/\"@http(method: GET)\")",
            HTTP),
        onQuery(
            DirectiveProblem.ARGUMENT_TYPE,
            "@Directive(/*!BL-2008 the constant HEAD. Write one of GET, POST*/"
                + "\"@http(url: \\\"https://a.example.com\\\", method: HEAD)\")",
            "@Directive(\"@http(url: \\\"https://a.example.com\\\", method: PATCH)\")"),
        onQuery(
            DirectiveProblem.ARGUMENT_TYPE,
            "@Directive(/*!BL-2008 an object {key: a string, value: a string}*/"
                + "\"@http(url: \\\"https://a.example.com\\\", headers: [{name: \\\"a\\\"}])\")",
            "@Directive(\"@http(url: \\\"https://a.example.com\\\","
                + " headers: {key: \\\"a\\\", value: \\\"b\\\"})\")"),
        new Mistake(
            DirectiveProblem.TWICE,
            model(
                "@Directive(\"@deprecated\") @Directive(\"@deprecated\")"
                    + " String /*!BL-2009*/old,"),
            model("@Directive(\"@deprecated\") String old,")),
        onQuery(
            DirectiveProblem.HTTP_URL,
            "@Directive(/*!BL-2010*/\"@http(url: \\\"https:///path\\\")\")",
            HTTP),
        onQuery(
            DirectiveProblem.TWO_ANSWERS,
            "@Handler(name = \"a\") "
                + HTTP.replace("(\"@", "(/*!BL-2011 TodoApp.now is answered by @http*/\"@"),
            HTTP),
        new Mistake(
            DirectiveProblem.HTTP_FIELD,
            model(
                HTTP.replace("(\"@", "(/*!BL-2012 Todo.tags*/\"@")
                    + " @HasMany(references = \"todoId\") List<Tag> tags,"),
            model("@HasMany(references = \"todoId\") List<Tag> tags, " + HTTP + " String map,")),
        onModel(
            DirectiveProblem.SEARCH_NULL,
            "@Directive(/*!BL-2013*/\"@searchable(queries: {search: null})\")",
            "@Directive(\"@searchable(queries: {search: \\\"find\\\"})\")"),
        onModel(
            DirectiveProblem.SEARCH_NULL,
            "@Directive(/*!BL-2013*/\"@searchable(queries: {})\")",
            "@Directive(\"@searchable\")"),
        new Mistake(
            DirectiveProblem.SEARCH_STREAM,
            """
            @Model(stream = StreamViewType.KEYS_ONLY)
            @Directive(/*!BL-2014 its stream has KEYS_ONLY*/"@searchable")
            record Todo(@Id String id) {}
            """,
            """
            @Model(stream = StreamViewType.NEW_IMAGE)
            @Directive("@searchable")
            record Todo(@Id String id) {}
            """),
        onModel(DirectiveProblem.UNSUPPORTED, "@Directive(/*!BL-2016*/\"@versioned\")", ""),
        new Mistake(
            DirectiveProblem.SEARCH_SQL,
            sql("@Model(database = \"shop\") @Directive(/*!BL-2017*/\"@searchable\")"),
            sql("@Model @Directive(\"@searchable\")")),
        new Mistake(
            DirectiveProblem.NOT_READ,
            """
            @Directive("@deprecated") /*!BL-2015*/enum Color { RED }
            @Model record Todo(@Id String id, Color color) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            """,
            """
            enum Color { @Directive("@deprecated") RED }
            @Model record Todo(@Id String id, Color color) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            """));
  }

  private static String sql(String annotations) {
    return """
        @GraphqlApi(
            databases =
                @SqlDatabase(name = "shop", engine = SqlEngine.MYSQL, connectionStringPath = "/c"))
        @Allow(Strategy.PUBLIC_API_KEY)
        interface TodoApp {
          @Model(database = "shop") record Item(@Id String id) {}
          %s record Todo(@Id String id) {}
        }
        """
        .formatted(annotations);
  }

  private static Mistake onModel(Problem problem, String wrong, String right) {
    return new Mistake(
        problem,
        wrong + " @Model record Todo(@Id String id) {}",
        right + " @Model record Todo(@Id String id) {}");
  }

  private static Mistake onField(Problem problem, String wrong, String right) {
    return new Mistake(problem, model(wrong + " String old,"), model(right + " String old,"));
  }

  private static String model(String fields) {
    return "@Model record Todo("
        + fields
        + " @Id String id) {}\n"
        + (fields.contains("Tag") ? TAG : "")
        + "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}";
  }

  private static Mistake onQuery(Problem problem, String wrong, String right) {
    return new Mistake(problem, query(wrong), query(right));
  }

  private static String query(String annotations) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
          @Query @Allow(Strategy.PUBLIC_API_KEY) %s String now(String zone);
        }
        """
        .formatted(annotations);
  }
}
