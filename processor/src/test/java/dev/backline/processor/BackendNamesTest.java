package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users call things never meets what generated code calls its own, nor makes it warn. */
final class BackendNamesTest {
  private static final String[] STRICT = {"-Xlint:all,-processing", "-Werror"};

  private static final String CDK =
      """
      package app;

      import dev.backline.*;
      import dev.backline.amplify.graphql.AmplifyGraphqlApi;
      import software.amazon.awscdk.services.appsync.BaseDataSource;
      import software.amazon.awscdk.services.lambda.IFunction;

      """;

  private static final String API = "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) ";
  private static final String TODO = "@Model record Todo(@Id String id) {} ";
  private static final String GRANT =
      "@Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.READ) ";

  @Test
  void privateMethodsMakeWayForAccessors() {
    assertCompile(
        "@Backend interface App { " + functions("Order", "CreateOrder") + " }",
        "@Storage(name = \"photos\") interface App { " + functions("CreatePhotos") + " }",
        "@Auth(passwordPolicy = @PasswordPolicy(minimumLength = 9)) interface App { "
            + functions("CreateAuth", "OverrideAuth")
            + " }",
        """
        @GraphqlApi(xray = true, tables = @Tables(pitr = true)) @Allow(Strategy.PUBLIC_API_KEY)
        @PropertyOverride(
            resource = "Todo", of = software.amazon.awscdk.services.dynamodb.CfnTable.class,
            path = "TableName", value = "todos")
        interface App {
          @Model(ttl = "end") record Todo(@Id String id, long end) {}
          @dev.backline.Customize static void last() {}
        """
            + functions(
                "CreateApi",
                "OverrideApi",
                "OverrideAllTables",
                "OverrideTodoTable",
                "OverrideProperties",
                "Customize")
            + " }",
        API
            + "interface App { "
            + TODO
            + functions("ConnectBilling")
            + GRANT
            + function("Billing")
            + " }",
        """
        @GraphqlApi(databases = {
          @SqlDatabase(name = "main", engine = SqlEngine.MYSQL, connectionStringPath = "/c"),
          @SqlDatabase(name = "createTodo", engine = SqlEngine.MYSQL, connectionStringPath = "/c")
        })
        @Allow(Strategy.PUBLIC_API_KEY) interface App {
          @Model(database = "main") record One(@Id String id, String name) {}
          @Model(database = "createTodo") record Two(@Id String id, String name) {}
        """
            + functions("MainDatabase", "TodoDatabase")
            + " }");
  }

  @Test
  void variablesHideNoFields() {
    assertCompile(
        API + "interface App { " + TODO + GRANT + function("Grants") + " }",
        CDK
            + API
            + """
              interface App {
                @DataSource("x") static BaseDataSource inventory(AmplifyGraphqlApi a, IFunction f) {
                  return a.addLambdaDataSource("x", f);
                }
              """
            + TODO
            + function("Inventory")
            + " }",
        CDK
            + API
            + """
              interface App {
                @DataSource("x") static BaseDataSource x(AmplifyGraphqlApi a, IFunction f) {
                  return a.addLambdaDataSource("x", f);
                }
              """
            + TODO
            + function("Api")
            + " }",
        """
        @Auth @Storage(name = "photos")
        @GraphqlApi(predictionsBucket = "photos") @Allow(Strategy.AUTHENTICATED) interface App {
          @Query @Allow(Strategy.AUTHENTICATED) @Handler(name = "auth") String one();
          @Query @Allow(Strategy.AUTHENTICATED) @Handler(name = "photos") String two();
          @Query @Allow(Strategy.AUTHENTICATED) @Directive("@predictions(actions: [identifyText])")
          String text();
        """
            + TODO
            + "}",
        """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface App {
          @Query @Allow(Strategy.PUBLIC_API_KEY) @Handler(PredictionsBucket.class) String one();
          @Query @Allow(Strategy.PUBLIC_API_KEY)
          @Directive("@predictions(actions: [identifyText])") String text();
        """
            + TODO
            + functions("PredictionsBucket")
            + "}",
        """
        @GraphqlApi @Allow(Strategy.AUTHENTICATED) interface App {
          @Query @Allow(Strategy.AUTHENTICATED) @Handler(UserPool.class) String one();
          @Query @Allow(Strategy.AUTHENTICATED) @Handler(Id.class) String two();
          @Query @Allow(Strategy.AUTHENTICATED) @Handler(name = "scope") String three();
          @Model record Todo(@dev.backline.Id String id) {}
        """
            + functions("UserPool", "IdentityPool", "Id", "Outputs", "AmplifyAuth")
            + "}");
  }

  @Test
  void stacksOfOldTablesAndOfDatabases() {
    assertCompile(
        """
        @GraphqlApi(databases =
            @SqlDatabase(name = "old", engine = SqlEngine.MYSQL, connectionStringPath = "/c"))
        @Allow(Strategy.PUBLIC_API_KEY) interface App {
          @Model(database = "old") record Item(@Id String id, String name) {}
          @Model @Directive("@mapsTo(name: \\"OldSql\\")") record Todo(@Id String id) {}
        }
        """);
  }

  @Test
  void deprecatedMethodsAndDefinitions() {
    assertCompile(
        CDK
            + """
              @Deprecated @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface App {
                @DataSource("x") static BaseDataSource x(AmplifyGraphqlApi a) { return null; }
                @Customize static void last() {}
              """
            + TODO
            + " }",
        CDK
            + API
            + """
              interface App {
                @Deprecated @DataSource("x") static BaseDataSource x(AmplifyGraphqlApi a) {
                  return null;
                }
                @Deprecated(forRemoval = true) @Customize static void last() {}
              """
            + TODO
            + " }",
        """
        @Deprecated class Outer {
          @Backend interface App {
            @Customize static void last() {}
        """
            + function("Echo")
            + " } }",
        "@Backend interface App { @Deprecated "
            + function("Echo")
            + " } @interface SuppressWarnings {}");
  }

  @Test
  void namesStayNaturalWhereTheyCan() {
    String grants =
        source(
            API + "interface App { " + TODO + GRANT + functions("Grants", "ConnectGrants") + "}");
    assertThat(grants).contains("Policy grants = this.grants.grants();");
    assertThat(grants).contains("TableGrants.read(data.resources().tables().todo(), grants);");
    assertThat(grants).contains("private void connectGrants_() {");
    String order = source("@Backend interface App { " + functions("Order", "CreateOrder") + "}");
    assertThat(order).contains("this.order = createOrder_();");
    assertThat(order).contains("this.createOrder = createCreateOrder();");
  }

  private static void assertCompile(String... programs) {
    Compiling.programs(Arrays.stream(programs).map(List::of).toList())
        .withOptions(STRICT)
        .assertCompiles();
  }

  private static String source(String program) {
    return Compiling.outputs(Compiling.sources(program).assertCompiles())
        .get("/SOURCE_OUTPUT/app/AppBackend.java");
  }

  private static String functions(String... names) {
    return Stream.of(names).map(BackendNamesTest::function).reduce("", String::concat);
  }

  private static String function(String name) {
    return "@LambdaFunction class " + name + " { public String run() { return \"\"; } } ";
  }
}
