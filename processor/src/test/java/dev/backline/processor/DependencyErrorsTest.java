package dev.backline.processor;

import dev.backline.processor.diagnostic.GrantProblem;
import java.util.List;

/** Family 26: functions that wait for what waits for them, each by another way. */
final class DependencyErrorsTest extends ErrorsTest {
  private static final Caller TRIGGER =
      new Caller(
          "(triggers = @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = TodoApp.Report.class))",
          "",
          "");

  @Override
  List<Mistake> mistakes() {
    return List.of(
        cycle(
            TRIGGER,
            "USER_POOL_ID",
            "the user pool (%s); the user pool needs Report (@Auth names it). Take",
            "@Grant(on = GrantTarget.USER_POOL, access = Permission.MANAGE_USERS)"),
        cycle(
            TRIGGER,
            "USER_POOL_CLIENT_ID",
            "the user pool's client (%s); the user pool's client needs the user pool (every client"
                + " has its pool); the user pool needs Report (@Auth names it). Take",
            "@Grant(on = GrantTarget.USER_POOL, access = Permission.MANAGE_GROUPS)"),
        cycle(
            TRIGGER,
            "IDENTITY_POOL_ID",
            "the identity pool (%s); the identity pool needs the user pool's client (it takes the"
                + " users of the client); the user pool's client needs the user pool (every client"
                + " has its pool); the user pool needs Report (@Auth names it). Take",
            "@Grant(on = GrantTarget.USER_POOL, actions = \"cognito-idp:ListUsers\")"),
        cycle(
            TRIGGER,
            "TABLE_NAME, model = Todo.class",
            "the table of Todo (%s); the table of Todo needs the API (its stack holds resolvers of"
                + " the API); the API needs the user pool (its users sign in there); the user pool"
                + " needs Report (@Auth names it). Take",
            "@Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.READ)"),
        cycle(
            new Caller("", "(lambdaAuthorizer = @LambdaAuthorizer(TodoApp.Report.class))", ""),
            "GRAPHQL_ENDPOINT",
            "the API (%s); the API needs Report (@LambdaAuthorizer names it). Take",
            "@Grant(on = GrantTarget.API, access = Permission.QUERY)"),
        cycle(
            new Caller(
                "",
                "(conflictResolution = ConflictResolution.LAMBDA,"
                    + " conflictHandler = TodoApp.Report.class)",
                ""),
            "TABLE_NAME, model = Todo.class",
            "the table of Todo (%s); the table of Todo needs Report (it resolves conflicts in its"
                + " stack). Take",
            "@Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.WRITE)"),
        cycle(
            new Caller("", "", operation("Todo")),
            "TABLE_NAME, model = Todo.class",
            "the table of Todo (%s); the table of Todo needs the stack FunctionDirectiveStack"
                + " (@StackMapping moves mail to it); the stack FunctionDirectiveStack needs Report"
                + " (@Handler names it). Take",
            "@Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.READ)"),
        new Mistake(
            GrantProblem.CYCLE,
            new Caller("", "", operation("Todo")).program(table("/*!BL-2613*/")),
            new Caller("", "", operation("Calls")).program(table(""))));
  }

  /** A variable of Report by which it waits for itself. */
  private static Mistake cycle(Caller caller, String reference, String path, String right) {
    String annotation =
        "@EnvironmentVariable(name = \"IT\", from = ResourceReference.%s)"
            .formatted(reference.replaceAll(",.*", ""));
    String mark =
        "/*!BL-2613 can't create Report, which waits for itself: Report needs "
            + path.formatted(annotation)
            + "*/";
    return new Mistake(
        GrantProblem.CYCLE,
        caller.program(
            "@EnvironmentVariable(name = \"IT\", from = ResourceReference"
                + mark
                + "."
                + reference
                + ")"),
        caller.program(right));
  }

  private static String table(String mark) {
    return "@EnvironmentVariable(name = \"IT\", from = ResourceReference"
        + mark
        + ".TABLE_NAME, model = Todo.class)";
  }

  /** An operation of Mail's in a stack; the functions of all operations are called from one. */
  private static String operation(String stack) {
    return """
        @Query @Handler(Mail.class) @StackMapping("%s") @Allow(Strategy.AUTHENTICATED)
        String mail();
        @Query @Handler(Report.class) @Allow(Strategy.AUTHENTICATED)
        String report();
        """
        .formatted(stack);
  }

  /**
   * What calls the function Report.
   *
   * @param users members of @Auth
   * @param api members of @GraphqlApi
   * @param operations of the definition
   */
  private record Caller(String users, String api, String operations) {
    String program(String onReport) {
      return """
          package app;

          import dev.backline.*;

          @Auth%s
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
            class Mail {
              public String handle(String event) { return event; }
            }
          }
          """
          .formatted(users, api, operations, onReport);
    }
  }
}
