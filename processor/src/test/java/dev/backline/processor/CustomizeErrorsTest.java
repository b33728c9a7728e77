package dev.backline.processor;

import dev.backline.processor.diagnostic.OverrideProblem;
import java.util.List;

/** The part of family 25 about methods that have the last word. */
final class CustomizeErrorsTest extends ErrorsTest {

  /** A definition with a method, and some models beside it. */
  private static String program(String method, String... models) {
    return """
    package app;

    import dev.backline.*;
    import dev.backline.amplify.graphql.*;
    import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
    import software.amazon.awscdk.services.appsync.IGraphqlApi;
    import software.amazon.awscdk.services.cognito.IUserPool;
    import software.amazon.awscdk.services.dynamodb.CfnTable;
    import software.amazon.awscdk.services.dynamodb.ITable;

    @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY)
    interface TodoApp {
      %s
    }
    @Model record Todo(@Id String id) {}
    """
            .formatted(method)
        + String.join("\n", models);
  }

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            OverrideProblem.CUSTOMIZE_PLACE,
            program(
                "",
                "class Other { @Customize static void /*!BL-2520 Other defines no*/last() {} }"),
            program("@Customize static void last() {}")),
        new Mistake(
            OverrideProblem.CUSTOMIZE_METHOD,
            program("/*!BL-2521*/@Customize void last();"),
            program("@Customize static void last(TodoAppBackend backend) {}")),
        new Mistake(
            OverrideProblem.CUSTOMIZE_RESULT,
            program("@Customize static String /*!BL-2522*/last() { return \"\"; }"),
            program("@Customize static void last(TodoAppData data, CfnGraphQLApi api) {}")),
        new Mistake(
            OverrideProblem.CUSTOMIZE_MODEL,
            program(
                "@Customize(model = String/*!BL-2523 String is no model of TodoApp*/.class) static void last() {}"),
            program(
                "@Customize(model = Todo.class) static void last(ITable table,"
                    + " AmplifyDynamoDbTableWrapper wrapper) {}")),
        new Mistake(
            OverrideProblem.NOT_INJECTED,
            program(
                "@Customize static void last(IUserPool /*!BL-2524 is of type IUserPool, which TodoApp"
                    + " has none of. Take one of TodoAppBackend,*/pool) {}"),
            program("@Customize static void last(IGraphqlApi api) {}")),
        new Mistake(
            OverrideProblem.NOT_INJECTED,
            program("@Customize static void last(CfnTable /*!BL-2524*/table) {}"),
            program("@Customize static void last(ITable table) {}")),
        new Mistake(
            OverrideProblem.SEVERAL_INJECTED,
            program(
                "@Customize static void last(ITable /*!BL-2525 Take TodoAppBackend*/table) {}",
                "@Model record Note(@Id String id) {}"),
            program(
                "@Customize(model = Note.class) static void last(ITable table) {}",
                "@Model record Note(@Id String id) {}")),
        new Mistake(
            OverrideProblem.CUSTOMIZE_THROWS,
            program(
                "@Customize static void /*!BL-2526 throws java.io.IOException*/last() throws"
                    + " java.io.IOException {}"),
            program("@Customize static void last() throws IllegalStateException {}")));
  }
}
