package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** Family 26: what functions may use and are told. */
final class GrantErrorsTest extends ErrorsTest {
  private static final String DATABASES =
      """
      (databases =
          @SqlDatabase(
              name = "shop",
              engine = SqlEngine.MYSQL,
              connectionStringPath = "/shop/connection"))
      """;

  private static final String PRODUCT =
      """
      @Model(database = "shop") record Product(@Id String id, String name) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            GrantProblem.LITERAL_ONLY,
            api("/*!BL-2616*/@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"key\"))"),
            api("@EnvironmentVariable(name = \"KEY\", value = \"public\")")),
        function(
            GrantProblem.NOTHING_GRANTED,
            "/*!BL-2601 access = Permission.MANAGE_USERS*/@Grant(on = GrantTarget.USER_POOL)",
            "@Grant(on = GrantTarget.USER_POOL, access = Permission.MANAGE_USERS)"),
        function(
            GrantProblem.UNFIT_ACCESS,
            """
            @Grant(
                on = GrantTarget.TABLE,
                model = Todo.class,
                access = Permission/*!BL-2602 one of: READ, WRITE*/.QUERY)
            """,
            """
            @Grant(
                on = GrantTarget.TABLE,
                model = Todo.class,
                access = {Permission.READ, Permission.WRITE})
            """),
        function(
            GrantProblem.ACTION_SYNTAX,
            "@Grant(on = GrantTarget.API, actions = /*!BL-2603 appsync:GraphQL*/\"GraphQL\")",
            "@Grant(on = GrantTarget.API, actions = \"appsync:GraphQL\")"),
        function(
            GrantProblem.FOREIGN_ACTION,
            """
            @Grant(
                on = GrantTarget.USER_POOL,
                actions = /*!BL-2604 "cognito-idp:AdminGetUser"*/"cognito:AdminGetUser")
            """,
            "@Grant(on = GrantTarget.USER_POOL, actions = \"cognito-idp:AdminGetUser\")"),
        function(
            GrantProblem.NO_SUCH_COMPONENT,
            """
            @Grant(
                on = GrantTarget/*!BL-2605 TodoApp has no bucket. Annotate it with @Storage*/.BUCKET,
                access = Permission.READ)
            """,
            "@Grant(on = GrantTarget.API, access = {Permission.QUERY, Permission.LISTEN})"),
        function(
            GrantProblem.UNKNOWN_MODEL,
            """
            @Grant(
                on = GrantTarget.TABLE,
                model = String/*!BL-2606 String is no model of TodoApp*/.class,
                access = Permission.READ)
            """,
            "@Grant(on = GrantTarget.TABLE, model = Todo.class, actions = \"dynamodb:*\")"),
        buckets(
            GrantProblem.UNKNOWN_STORAGE,
            """
            @Grant(
                on = GrantTarget.BUCKET,
                storage = /*!BL-2607 Did you mean 'photos'?*/"photo",
                access = Permission.READ)
            """,
            """
            @Grant(
                on = GrantTarget.BUCKET,
                storage = "photos",
                path = "public/*",
                access = {Permission.READ, Permission.WRITE, Permission.DELETE})
            """),
        function(
            GrantProblem.UNKNOWN_FUNCTION,
            """
            @Grant(
                on = GrantTarget.FUNCTION,
                function = Todo/*!BL-2608 Annotate the class with @LambdaFunction*/.class)
            """,
            "@Grant(on = GrantTarget.FUNCTION, function = Mail.class)"),
        buckets(
            GrantProblem.NO_CHOICE,
            """
            @Grant(
                on = GrantTarget/*!BL-2609 storage = "photos"*/.BUCKET,
                access = Permission.READ)
            """,
            "@Grant(on = GrantTarget.BUCKET, storage = \"films\", actions = \"s3:GetObjectAcl\")"),
        function(
            GrantProblem.NO_CHOICE,
            """
            @Grant(
                on = GrantTarget/*!BL-2609 model = ….class*/.TABLE,
                access = Permission.READ)
            """,
            "@Grant(on = GrantTarget.TABLE, access = Permission.READ, model = Todo.class)"),
        function(
            GrantProblem.UNUSED_CHOICE,
            """
            @Grant(
                on = GrantTarget.API,
                path = /*!BL-2610 path has no effect here, where the API is meant*/"public/*",
                access = Permission.QUERY)
            """,
            "@Grant(on = GrantTarget.API, access = Permission.MUTATE)"),
        function(
            GrantProblem.UNUSED_CHOICE,
            """
            @EnvironmentVariable(
                name = "TABLE",
                value = "Todo",
                model = Todo/*!BL-2610 where no resource is meant*/.class)
            """,
            "@EnvironmentVariable(name = \"TABLE\", value = \"Todo\")"),
        function(
            GrantProblem.NO_DYNAMO_TABLE,
            """
            @Grant(
                on = GrantTarget.TABLE,
                model = Product/*!BL-2611*/.class,
                access = Permission.READ)
            """,
            "@Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.READ)"),
        function(
            GrantProblem.ONE_SOURCE,
            "@EnvironmentVariable(name = /*!BL-2612 has none*/\"MODE\")",
            "@EnvironmentVariable(name = \"MODE\", value = \"fast\")"),
        function(
            GrantProblem.ONE_SOURCE,
            """
            @EnvironmentVariable(
                name = /*!BL-2612 has 2*/"KEY",
                value = "fast",
                secret = @Secret("stripe-key"))
            """,
            "@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"stripe-key\"))"),
        function(
            GrantProblem.CYCLE,
            """
            @EnvironmentVariable(
                name = "MAIL",
                from = ResourceReference.FUNCTION_NAME,
                function = Mail.class)
            """,
            """
            @EnvironmentVariable(
                name = "POOL",
                from = ResourceReference.USER_POOL_ID)
            """,
            """
            @EnvironmentVariable(
                name = "REPORT",
                from = ResourceReference/*!BL-2613 Mail needs Report*/.FUNCTION_NAME,
                function = Report.class)
            """),
        function(
            GrantProblem.CYCLE,
            """
            @EnvironmentVariable(
                name = "SELF",
                from = ResourceReference/*!BL-2613 Report needs Report*/.FUNCTION_ARN,
                function = Report.class)
            """,
            """
            @EnvironmentVariable(
                name = "MAIL",
                from = ResourceReference.FUNCTION_ARN,
                function = Mail.class)
            """),
        function(
            DefinitionProblem.ONE_ELEMENT,
            """
            @EnvironmentVariable(
                name = "MAIL",
                from = /*!BL-1004 'from' takes one constant*/{
                  ResourceReference.FUNCTION_NAME, ResourceReference.FUNCTION_ARN
                },
                function = Mail.class)
            """,
            """
            @EnvironmentVariable(
                name = "MAIL",
                from = {ResourceReference.FUNCTION_NAME},
                function = Mail.class)
            """),
        function(
            GrantProblem.UNKNOWN_MODEL,
            """
            @Grant(
                on = GrantTarget.TABLE,
                access = Permission.READ,
                model = Todo[]/*!BL-2606 Todo[] is no model*/.class)
            """,
            "@Grant(on = GrantTarget.TABLE, access = Permission.READ, model = Todo.class)"),
        function(
            GrantProblem.SECRET_NAME,
            "@EnvironmentVariable(name = \"KEY\", secret = @Secret(/*!BL-2614*/\"my key\"))",
            "@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"my/key\"))"),
        function(
            GrantProblem.SECRET_NAME,
            """
            @EnvironmentVariable(
                name = "KEY",
                secret =
                    @Secret(
                        value = /*!BL-2614 begin with '/'*/"my/key",
                        store = SecretStore.PARAMETER_STORE))
            """,
            """
            @EnvironmentVariable(
                name = "KEY",
                secret = @Secret(value = "/my/key", store = SecretStore.PARAMETER_STORE))
            """),
        function(
            GrantProblem.SECRET_FIELD,
            """
            @EnvironmentVariable(
                name = "KEY",
                secret =
                    @Secret(
                        value = "key",
                        store = SecretStore.PARAMETER_STORE,
                        field = /*!BL-2615*/"password"))
            """,
            "@EnvironmentVariable(name = \"KEY\", secret = @Secret(\"key\"))"),
        buckets(
            GrantProblem.OBJECT_PATH,
            """
            @Grant(
                on = GrantTarget.BUCKET,
                storage = "photos",
                path = /*!BL-2617 "public/*"*/"/public/*",
                access = Permission.READ)
            """,
            """
            @Grant(
                on = GrantTarget.BUCKET,
                storage = "photos",
                path = "public/*",
                access = Permission.READ)
            """),
        function(
            GrantProblem.SAME_ACCESS,
            """
            @Grant(
                on = GrantTarget.API,
                access = {Permission.QUERY, Permission/*!BL-2618*/.QUERY})
            """,
            "@Grant(on = GrantTarget.API, access = {Permission.QUERY, Permission.MUTATE})"));
  }

  private static Mistake function(Problem problem, String wrong, String right) {
    return new Mistake(problem, program("", wrong, ""), program("", right, ""));
  }

  private static Mistake function(Problem problem, String wrong, String right, String wrongToo) {
    return new Mistake(problem, program("", wrong, wrongToo), program("", right, ""));
  }

  private static Mistake buckets(Problem problem, String wrong, String right) {
    String storages = "@Storage(name = \"photos\", isDefault = true) @Storage(name = \"films\")";
    return new Mistake(problem, program(storages, wrong, ""), program(storages, right, ""));
  }

  private static String api(String environment) {
    return """
        package app;

        import dev.backline.*;

        @GraphqlApi(environment = %s)
        @Allow(Strategy.PUBLIC_API_KEY)
        interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
        }
        """
        .formatted(environment);
  }

  /** A definition that has what the annotations name. */
  private static String program(String components, String onReport, String onMail) {
    boolean withSql = (onReport + onMail).contains("Product");
    return """
        package app;

        import dev.backline.*;

        %s
        @Auth
        @GraphqlApi%s
        @Allow(Strategy.AUTHENTICATED)
        interface TodoApp {
          @Model record Todo(@Id String id, String text) {}
          %s

          @LambdaFunction
          %s
          class Report {
            public String handle(String event) { return event; }
          }

          @LambdaFunction
          %s
          class Mail {
            public String handle(String event) { return event; }
          }
        }
        """
        .formatted(components, withSql ? DATABASES : "", withSql ? PRODUCT : "", onReport, onMail);
  }
}
