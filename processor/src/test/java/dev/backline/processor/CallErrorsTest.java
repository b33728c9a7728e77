package dev.backline.processor;

import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 17 about operations, who answers them and who may call them. */
final class CallErrorsTest extends ErrorsTest {
  private static final String KEY = "@Allow(Strategy.PUBLIC_API_KEY) ";
  private static final String SEND = " @LambdaFunction class Send { public void run() {} }";
  private static final String ECHO = "@Handler(name = \"echo\") ";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            OperationProblem.NO_DEFINITION,
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            interface Queries2 {
              @Query String /*!BL-1701 Queries2 defines no API*/echo();
            }
            """,
            "@Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}"),
        call(
            OperationProblem.TWO_ROOT_TYPES,
            "@Query /*!BL-1702 @Query and @Mutation*/@Mutation " + KEY + ECHO + "String echo();",
            "@Query " + KEY + ECHO + "String echo();"),
        call(
            OperationProblem.STATIC_OPERATION,
            "/*!BL-1703*/@Query " + KEY + ECHO + "static String echo() { return null; }",
            "@Query " + KEY + ECHO + "default String echo() { return null; }"),
        call(
            OperationProblem.NO_ROOT_TYPE,
            "/*!BL-1704 @Handler stands on TodoApp.echo*/@Handler(name = \"echo\") String echo();",
            "String echo();"),
        call(
            OperationProblem.NO_ROOT_TYPE,
            "/*!BL-1704 @Allow*/@Allow(Strategy.CUSTOM) String echo();",
            "String echo();"),
        call(
            OperationProblem.MODEL_AS_ARGUMENT,
            "@Query " + KEY + ECHO + "String echo(Todo /*!BL-1705 todo of TodoApp.echo*/todo);",
            "@Query " + KEY + ECHO + "String echo(@Id String todo);"),
        call(
            OperationProblem.NO_ANSWER,
            "/*!BL-1706 always return null*/@Query " + KEY + "String echo();",
            "@Query " + KEY + ECHO + "String echo();"),
        call(
            OperationProblem.TWO_ANSWERS,
            "/*!BL-1707 @Handler and @Resolver*/@Query "
                + KEY
                + ECHO
                + "@Resolver(code = \"now.js\") String echo();",
            "@Query " + KEY + "@Resolver(code = \"now.js\") String echo();"),
        call(
            OperationProblem.NO_CALLERS,
            "/*!BL-1708 nobody could call it*/@Query " + ECHO + "String echo();",
            "@Query " + ECHO + KEY + "String echo();"),
        call(
            OperationProblem.NO_RESULT,
            "/*!BL-1709 async = true*/@Mutation " + KEY + ECHO + "void echo();",
            "@Mutation " + KEY + "@Handler(name = \"echo\", async = true) void echo();"),
        call(
            OperationProblem.NO_RESULT,
            "/*!BL-1709*/@Query " + KEY + "@Resolver(code = \"now.js\") void echo();",
            "@Query " + KEY + "@Resolver(code = \"now.js\") int echo();"),
        call(
            OperationProblem.ASYNC_RESULT,
            """
            /*!BL-1710 Return void*/@Query @Allow(Strategy.PUBLIC_API_KEY)
            @Handler(name = "echo") @Handler(name = "audit", async = true) String echo();
            """,
            """
            @Query @Allow(Strategy.PUBLIC_API_KEY)
            @Handler(name = "audit", async = true) @Handler(name = "echo") String echo();
            """),
        call(
            OperationProblem.ASYNC_SUBSCRIPTION,
            """
            @Subscription(on = "createTodo") @Allow(Strategy.PUBLIC_API_KEY)
            @Handler(name = "echo", async = /*!BL-1711*/true) Todo onTodo();
            """,
            """
            @Subscription(on = "createTodo") @Allow(Strategy.PUBLIC_API_KEY)
            @Handler(name = "echo") Todo onTodo();
            """),
        call(
            OperationProblem.NO_FUNCTION,
            "@Query " + KEY + "/*!BL-1712*/@Handler String echo();",
            "@Query " + KEY + "@Handler(Send.class) String echo();" + SEND),
        call(
            OperationProblem.TWO_FUNCTIONS,
            "@Query "
                + KEY
                + "/*!BL-1713*/@Handler(value = Send.class, name = \"a\") int echo();"
                + SEND,
            "@Query " + KEY + "@Handler(Send.class) @Handler(name = \"a\") int echo();" + SEND),
        call(
            OperationProblem.FUNCTION_NAME,
            "@Query " + KEY + "@Handler(name = /*!BL-1714 'my-echo'*/\"my-echo\") String echo();",
            "@Query " + KEY + "@Handler(name = \"myEcho2\") String echo();"),
        call(
            OperationProblem.FUNCTION_NAMES_MERGE,
            "@Query "
                + KEY
                + "@Handler(name = \"todo\") String echo();\n@Query "
                + KEY
                + "@Handler(name = /*!BL-1715 the parameter 'todo'*/\"Todo\") String echo2();",
            "@Query "
                + KEY
                + "@Handler(name = \"todo\") String echo();\n@Query "
                + KEY
                + "@Handler(name = \"todo\") String echo2();"),
        call(
            OperationProblem.OPERATION_NAMES_MERGE,
            "@Query "
                + KEY
                + ECHO
                + "String echo();\n@Mutation "
                + KEY
                + ECHO
                + "@Name(/*!BL-1716 'echo' and 'Echo'*/\"Echo\") String echo2();",
            "@Query " + KEY + ECHO + "String echo();\n@Mutation " + KEY + ECHO + "String echo2();"),
        call(
            OperationProblem.OPERATION_NAMES_MERGE,
            "@Query "
                + KEY
                + ECHO
                + ECHO
                + "String echo();\n@Query "
                + KEY
                + ECHO
                + "String /*!BL-1716 Amplify makes 'FnEcho2' of both*/echo2();",
            "@Query "
                + KEY
                + ECHO
                + ECHO
                + "String echo();\n@Query "
                + KEY
                + ECHO
                + "String echo3();\n@Query "
                + KEY
                + "@Directive(\"@http(url: \\\"https://example.com/\\\")\") String echo2();"),
        call(
            TypeProblem.OPERATION_TAKEN,
            "@Query " + KEY + ECHO + "String /*!BL-1115 Query.getTodo*/getTodo();",
            "@Query " + KEY + ECHO + "String readTodo();"),
        call(
            TypeProblem.OPERATION_TAKEN,
            "@Query "
                + KEY
                + ECHO
                + "String echo();\n@Query "
                + KEY
                + ECHO
                + "String /*!BL-1115 Query.echo*/echo(int times);",
            "@Query " + KEY + ECHO + "String echo(int times);"),
        call(
            TypeProblem.BAD_NAME,
            "@Query " + KEY + ECHO + "String echo(@Name(/*!BL-1106*/\"a b\") int a);",
            "@Query " + KEY + ECHO + "String echo(@Name(\"a_b\") int a);"),
        call(
            TypeProblem.FIELD_NAME_TAKEN,
            "@Query " + KEY + ECHO + "String echo(int a, @Name(/*!BL-1108*/\"a\") int b);",
            "@Query " + KEY + ECHO + "String echo(int a, int b);"),
        call(
            TypeProblem.LONG_UNDECIDED,
            "/*!BL-1102 TodoApp.echo*/@Query "
                + KEY
                + ECHO
                + "long echo(long /*!BL-1102 at of*/at);",
            "@Query @Scalar(AppSyncScalar.FLOAT) "
                + KEY
                + ECHO
                + "long echo(@Scalar(AppSyncScalar.AWS_TIMESTAMP) long at);"),
        call(
            TypeProblem.NO_GRAPHQL_TYPE,
            "@Query " + KEY + ECHO + "Thread /*!BL-1101 TodoApp.echo*/echo(Object /*!BL-1101*/a);",
            "@Query " + KEY + ECHO + "Instant echo(UUID a);"),
        call(
            TypeProblem.GENERATED_TYPE_TAKEN,
            """
            @Mutation @Allow(Strategy.PUBLIC_API_KEY) @Handler(name = "a", async = true) void log();
            @Query @Allow(Strategy.PUBLIC_API_KEY) @Handler(name = "a") EventInvocationResponse echo();
            }
            @CustomType /*!BL-1119*/record EventInvocationResponse(int a) {
            """,
            """
            @Query @Allow(Strategy.PUBLIC_API_KEY) @Handler(name = "a") EventInvocationResponse echo();
            }
            @CustomType record EventInvocationResponse(int a) {
            """),
        call(
            OperationProblem.NO_MUTATIONS,
            "/*!BL-1717*/@Subscription(on = {}) " + KEY + "Todo onTodo();",
            "@Subscription(on = \"updateTodo\") " + KEY + "Todo onTodo();"),
        call(
            OperationProblem.UNKNOWN_MUTATION,
            "@Subscription(on = {\"createTodo\", /*!BL-1718 Did you mean 'updateTodo'?*/\"updatTodo\"}) "
                + KEY
                + "Todo onTodo();",
            "@Subscription(on = {\"createTodo\", \"updateTodo\"}) " + KEY + "Todo onTodo();"),
        call(
            OperationProblem.UNKNOWN_MUTATION,
            "@Query "
                + KEY
                + ECHO
                + "Todo echo();\n@Subscription(on = /*!BL-1718*/\"echo\") "
                + KEY
                + "Todo onTodo();",
            "@Mutation "
                + KEY
                + ECHO
                + "Todo echo();\n@Subscription(on = \"echo\") "
                + KEY
                + "Todo onTodo();"),
        call(
            OperationProblem.SUBSCRIPTION_RESULT,
            "@Subscription(on = /*!BL-1719 Return Todo*/\"createTodo\") "
                + KEY
                + "String onTodo();",
            "@Subscription(on = \"createTodo\") " + KEY + "Todo onTodo();"),
        call(
            OperationProblem.SUBSCRIPTION_RESULT,
            "@Mutation "
                + KEY
                + ECHO
                + "List<Todo> all();\n@Subscription(on = /*!BL-1719 [Todo]*/\"all\") "
                + KEY
                + "Todo onTodo();",
            "@Mutation "
                + KEY
                + ECHO
                + "List<Todo> all();\n@Subscription(on = \"all\") "
                + KEY
                + "List<@Required Todo> onTodo();"),
        call(
            OperationProblem.RULE_WITHOUT_ITEM,
            "@Query " + ECHO + "/*!BL-1720 OWNER rules*/@Allow(Strategy.OWNER) int echo();",
            "@Query " + ECHO + "@Allow(Strategy.AUTHENTICATED) int echo();"),
        call(
            OperationProblem.RULE_WITHOUT_ITEM,
            "@Query "
                + ECHO
                + "@Allow(value = Strategy.GROUPS, groupsField = /*!BL-1720*/\"id\") int echo();",
            "@Query " + ECHO + "@Allow(value = Strategy.GROUPS, groups = \"id\") int echo();"),
        call(
            OperationProblem.RULE_OPERATIONS,
            "@Query "
                + ECHO
                + "@Allow(value = Strategy.CUSTOM, to = Operation/*!BL-1721*/.READ) int echo();",
            "@Query " + ECHO + "@Allow(Strategy.CUSTOM) int echo();"),
        call(
            OperationProblem.NATIVE_RULE,
            "@Query @Resolver(code = \"now.js\") /*!BL-1722 identity pool*/@Allow(Strategy.GUEST) int echo();",
            "@Query " + ECHO + "@Allow(Strategy.GUEST) int echo();"),
        new Mistake(
            OperationProblem.NATIVE_RULE,
            corp(
                """
                /*!BL-1722 groups of an OpenID Connect provider*/@Allow(
                    value = Strategy.GROUPS, provider = Provider.OIDC, groups = "A")
                """),
            corp("@Allow(value = Strategy.AUTHENTICATED, provider = Provider.OIDC)")),
        new Mistake(
            OperationProblem.RESULT_MODEL,
            """
            @GraphqlApi(models = Todo.class) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              /*!BL-1734 no model of TodoApp*/@Query @Handler(name = "echo") @Allow(Strategy.PUBLIC_API_KEY) Note echo();
            }
            @Model record Todo(@Id String id) {}
            @Model record Note(@Id String id) {}
            """,
            """
            @GraphqlApi(models = {Todo.class, Note.class}) @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Handler(name = "echo") @Allow(Strategy.PUBLIC_API_KEY) Note echo();
            }
            @Model record Todo(@Id String id) {}
            @Model record Note(@Id String id) {}
            """),
        call(
            OperationProblem.MODEL_CLOSED,
            "@Query "
                + ECHO
                + "/*!BL-1735 by LAMBDA, and Todo*/@Allow(Strategy.CUSTOM) Todo echo();",
            "@Query " + ECHO + "@Allow(Strategy.CUSTOM) String echo();"),
        call(
            OperationProblem.PARAMETER_NAME_LOST,
            "@Query " + KEY + ECHO + "String echo(int n, String /*!BL-1736 takes 'arg1'*/arg1);",
            "@Query " + KEY + ECHO + "String echo(int n, @Name(\"text\") String arg1);"));
  }

  private static String corp(String rule) {
    return """
        @GraphqlApi(oidc = @Oidc(providerName = "idp", issuerUrl = "https://idp.example.com"))
        interface TodoApp {
          @Query @Resolver(code = "now.js") %s int echo();
        }
        """
        .formatted(rule);
  }

  /** A definition with one model, and methods of which one is wrong. */
  private static Mistake call(Problem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  private static String definition(String methods) {
    return """
        @Model record Todo(@Id String id, String text) {}
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
          %s
        }
        """
        .formatted(methods);
  }
}
