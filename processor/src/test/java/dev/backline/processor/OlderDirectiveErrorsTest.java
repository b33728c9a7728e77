package dev.backline.processor;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** Family 20: models that take over tables, and predictions. */
final class OlderDirectiveErrorsTest extends ErrorsTest {
  private static final String BUCKET = "@Storage(name = \"photos\")";
  private static final String IDENTIFY = "@Directive(\"@predictions(actions: [identifyText])\")";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        onModel(
            DirectiveProblem.MAPPED_NAME,
            "@Directive(/*!BL-2018*/\"@mapsTo(name: \\\"old todo\\\")\")",
            "@Directive(\"@mapsTo(name: \\\"old_todo\\\")\")"),
        onModel(
            DirectiveProblem.MAPPED_TAKEN,
            "@Directive(/*!BL-2019 would give Todo the table of 'Other'*/"
                + "\"@mapsTo(name: \\\"Other\\\")\")",
            "@Directive(\"@mapsTo(name: \\\"Older\\\")\")"),
        onModel(
            DirectiveProblem.MAPPED_TAKEN,
            "@Directive(/*!BL-2019 which Todo has already*/\"@mapsTo(name: \\\"Todo\\\")\")",
            ""),
        onModel(
            DirectiveProblem.MAPPED_STACK,
            "@Directive(/*!BL-2020 for @http*/\"@mapsTo(name: \\\"HttpStack\\\")\")",
            "@Directive(\"@mapsTo(name: \\\"SearchableStack\\\")\")"),
        new Mistake(
            DirectiveProblem.MAPPED_SQL,
            sql("@Directive(/*!BL-2021*/\"@mapsTo(name: \\\"items\\\")\")"),
            sql("@RefersTo(\"items\")")),
        onModel(
            DirectiveProblem.MAPPED_WITHOUT_OPERATIONS,
            "@Disable({ModelOperation.QUERIES, ModelOperation.MUTATIONS})"
                + " @Directive(/*!BL-2022*/\"@mapsTo(name: \\\"Old\\\")\")",
            "@Disable(ModelOperation.MUTATIONS) @Directive(\"@mapsTo(name: \\\"Old\\\")\")"),
        new Mistake(
            DirectiveProblem.MAPPED_WITHOUT_OPERATIONS,
            model(
                "@StackMapping(\"Old\")"
                    + " @Directive(/*!BL-2022*/\"@mapsTo(name: \\\"Old\\\")\") @Model"),
            model(
                "@StackMapping(value = \"Old\", on = ModelOperation.GET)"
                    + " @Directive(\"@mapsTo(name: \\\"Old\\\")\") @Model")),
        new Mistake(
            DirectiveProblem.MAPPED_ATTRIBUTES,
            relation("queries = @Queries(get = /*!BL-2023 Items of Post*/\"post\")", ""),
            relation("queries = @Queries(get = \"post\")", "references = \"blogId\"")),
        new Mistake(
            DirectiveProblem.MAPPED_ATTRIBUTES,
            relation("", "").replace("String blogId", "/*!BL-2023*/@Index String blogId"),
            relation("", "references = \"blogId\"")
                .replace("String blogId", "@Index String blogId")),
        onQuery(
            DirectiveProblem.NO_ACTION,
            "@Directive(/*!BL-2024*/\"@predictions(actions: [])\") String",
            "@Directive(\"@predictions(actions: [identifyText])\") String"),
        onQuery(
            DirectiveProblem.ACTION_ORDER,
            "@Directive(/*!BL-2025 translateText can't work on what comes from convertTextToSpeech,"
                + " behind which there is nothing*/"
                + "\"@predictions(actions: [convertTextToSpeech, translateText])\") String",
            "@Directive(\"@predictions(actions: [translateText, convertTextToSpeech])\") String"),
        onQuery(
            DirectiveProblem.ACTION_ORDER,
            "@Directive(/*!BL-2025 there can be translateText.*/"
                + "\"@predictions(actions: [identifyText, identifyText])\") String",
            "@Directive(\"@predictions(actions: identifyText)\") String"),
        new Mistake(
            DirectiveProblem.PREDICTION_RESULT,
            query(
                "/*!BL-2026 Write List<String>.*/@Query"
                    + " @Directive(\"@predictions(actions: [identifyLabels])\") String look()"),
            query(
                "@Query @Directive(\"@predictions(actions: [identifyLabels])\")"
                    + " List<String> look()")),
        new Mistake(
            DirectiveProblem.PREDICTION_ARGUMENT,
            query(
                "@Query @Directive(\"@predictions(actions: [identifyText])\")"
                    + " String look(String /*!BL-2027*/key)"),
            query("@Query @Directive(\"@predictions(actions: [identifyText])\") String look()")),
        new Mistake(
            DirectiveProblem.PREDICTION_INPUT,
            query(
                "@Query @Directive(\"@predictions(actions: [identifyText])\")"
                    + " String /*!BL-2028 CreateTodoInput*/createTodo()"),
            query(
                "@Query @Directive(\"@predictions(actions: [identifyText])\")"
                    + " @Name(\"read\") String createTodo()")),
        new Mistake(
            DirectiveProblem.UNUSED_BUCKET,
            bucket(
                BUCKET,
                "/*!BL-2034 no operation of TodoApp has @predictions*/\"photos\"",
                "@Handler(name = \"look\")"),
            bucket(BUCKET, "\"photos\"", IDENTIFY)),
        new Mistake(
            GrantProblem.UNKNOWN_STORAGE,
            bucket(BUCKET, "/*!BL-2607 Did you mean 'photos'?*/\"photo\"", IDENTIFY),
            bucket(BUCKET, "\"photos\"", IDENTIFY)),
        new Mistake(
            GrantProblem.NO_SUCH_COMPONENT,
            bucket("", "/*!BL-2605 Annotate it with @Storage*/\"photos\"", IDENTIFY),
            bucket(BUCKET, "\"photos\"", IDENTIFY)),
        new Mistake(
            DirectiveProblem.TWO_ANSWERS,
            query(
                "@Query @Handler(name = \"a\")"
                    + " @Directive(/*!BL-2011*/\"@predictions(actions: [identifyText])\")"
                    + " String look()"),
            query("@Query @Directive(\"@predictions(actions: [identifyText])\") String look()")));
  }

  private static Mistake onModel(Problem problem, String wrong, String right) {
    return new Mistake(problem, model(wrong + " @Model"), model(right + " @Model"));
  }

  private static String model(String annotations) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          %s record Todo(@Id String id) {}
          @Model record Other(
              @Id String id, @Directive("@http(url: \\"https://a.example.com\\")") String map) {}
        }
        """
        .formatted(annotations);
  }

  private static String relation(String members, String references) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Directive("@mapsTo(name: \\"Site\\")")
          @Model record Blog(@Id String id, @HasMany(%s) List<Post> posts) {}
          @Model(%s) record Post(@Id String id, String blogId, @BelongsTo(%s) Blog blog) {}
        }
        """
        .formatted(references, members, references);
  }

  private static String sql(String annotations) {
    return """
        @GraphqlApi(
            databases =
                @SqlDatabase(name = "shop", engine = SqlEngine.MYSQL, connectionStringPath = "/c"))
        @Allow(Strategy.PUBLIC_API_KEY)
        interface TodoApp {
          @Model(database = "shop") %s record Item(@Id String id) {}
        }
        """
        .formatted(annotations);
  }

  private static Mistake onQuery(Problem problem, String wrong, String right) {
    return new Mistake(
        problem, query("@Query " + wrong + " look()"), query("@Query " + right + " look()"));
  }

  private static String query(String method) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
          @Allow(Strategy.PUBLIC_API_KEY) %s;
        }
        """
        .formatted(method);
  }

  private static String bucket(String storage, String name, String answer) {
    return """
        %s @GraphqlApi(predictionsBucket = %s) interface TodoApp {
          @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
          @Query @Allow(Strategy.PUBLIC_API_KEY) %s String look();
        }
        """
        .formatted(storage, name, answer);
  }
}
