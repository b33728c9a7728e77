package dev.backline.processor;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 23 about handler classes, and about what their functions are called. */
final class FunctionErrorsTest extends ErrorsTest {
  private static final String BODY = " { public String run() { return \"\"; } }";
  private static final String ECHO = "@LambdaFunction class Echo" + BODY;
  private static final String KEY = "@Allow(Strategy.PUBLIC_API_KEY) ";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            FunctionProblem.NOT_A_FUNCTION,
            "@Backend(functions = Jobs.Echo/*!BL-2301 Echo is no Lambda function*/.class) interface Jobs"
                + " { class Echo"
                + BODY
                + " }",
            "@Backend(functions = Jobs.Echo.class) interface Jobs { " + ECHO + " }"),
        new Mistake(
            FunctionProblem.NOT_A_FUNCTION,
            """
            @Backend(functions = {int/*!BL-2301 int is no*/.class, String[]/*!BL-2301 String[]*/.class})
            @Auth(
                email = @EmailLogin,
                triggers =
                    @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = void/*!BL-2301 void*/.class))
            interface Jobs {}
            """,
            "@Backend(functions = Jobs.Echo.class) interface Jobs { " + ECHO + " }"),
        api(
            FunctionProblem.NOT_A_FUNCTION,
            "@Query " + KEY + "@Handler(String/*!BL-2301 name = \"…\"*/.class) String echo();",
            "@Query " + KEY + "@Handler(Echo.class) String echo();" + ECHO),
        new Mistake(
            FunctionProblem.NOT_A_FUNCTION,
            """
            @GraphqlApi(
                conflictResolution = ConflictResolution.LAMBDA,
                conflictHandler = String/*!BL-2301*/.class,
                lambdaAuthorizer = @LambdaAuthorizer(String/*!BL-2301*/.class))
            @Allow(Strategy.CUSTOM)
            interface TodoApp { @Model record Todo(@Id String id) {} }
            """,
            """
            @GraphqlApi(
                conflictResolution = ConflictResolution.LAMBDA,
                conflictHandler = TodoApp.Echo.class,
                lambdaAuthorizer = @LambdaAuthorizer(TodoApp.Echo.class))
            @Allow(Strategy.CUSTOM)
            interface TodoApp {
              @Model record Todo(@Id String id) {}
              @LambdaFunction class Echo { public String run() { return ""; } }
            }
            """),
        new Mistake(
            FunctionProblem.LISTED_TWICE,
            "@Backend(functions = {Jobs.Echo.class, Jobs.Echo/*!BL-2302*/.class})"
                + " interface Jobs { "
                + ECHO
                + " }",
            "@Backend(functions = {}) interface Jobs { " + ECHO + " }"),
        new Mistake(
            FunctionProblem.SHARED_PACKAGE,
            "@Backend interface Jobs { "
                + ECHO
                + " } /*!BL-2303 Jobs and Works*/@Backend interface Works {}",
            "@Backend(functions = Jobs.Echo.class) interface Jobs { "
                + ECHO
                + " } @Backend(functions = {}) interface Works {}"),
        jobs(
            FunctionProblem.NOT_CONCRETE,
            "/*!BL-2305 Echo is abstract*/@LambdaFunction abstract class Echo" + BODY,
            ECHO),
        jobs(
            FunctionProblem.NOT_CONCRETE,
            "/*!BL-2305 Echo is an interface*/@LambdaFunction interface Echo { String run(); }",
            "interface Echo { String run(); }"),
        new Mistake(
            FunctionProblem.INNER_CLASS,
            "@Backend class Jobs { /*!BL-2306 Make it static*/@LambdaFunction public class Echo"
                + BODY
                + " }",
            "@Backend class Jobs { @LambdaFunction public static class Echo" + BODY + " }"),
        new Mistake(
            FunctionProblem.NOT_PUBLIC,
            "@Backend class Jobs { /*!BL-2307*/@LambdaFunction static class Echo" + BODY + " }",
            "@Backend class Jobs { @LambdaFunction public static class Echo" + BODY + " }"),
        jobs(
            FunctionProblem.NO_CONSTRUCTOR,
            "/*!BL-2308*/@LambdaFunction class Echo { public Echo(int i) {} public void run() {} }",
            "@LambdaFunction class Echo { public Echo() {} public void run() {} }"),
        jobs(
            FunctionProblem.NO_CONSTRUCTOR,
            "/*!BL-2308*/@LambdaFunction class Echo { Echo() {} public void run() {} }",
            "@LambdaFunction class Echo { public void run() {} }"),
        new Mistake(
            FunctionProblem.HIDDEN,
            """
            @Backend interface Jobs {
              class Tools {
                private static class Within {
                  /*!BL-2309 Make Within public*/@LambdaFunction
                  public static class Echo { public void run() {} }
                }
              }
            }
            """,
            "@Backend interface Jobs { " + ECHO + " }"),
        jobs(
            FunctionProblem.NO_HANDLER,
            "/*!BL-2310 RequestHandler*/@LambdaFunction class Echo { void run() {} }",
            "@LambdaFunction class Echo { public void run() {} void stop() {} }"),
        jobs(
            FunctionProblem.SEVERAL_HANDLERS,
            "/*!BL-2311 run, stop*/@LambdaFunction class Echo"
                + " { public void run() {} public void stop() {} }",
            """
            @LambdaFunction class Echo implements AutoCloseable {
              public void run() {}
              @Override public void close() {}
              @Override public String toString() { return ""; }
              public static void main(String... arguments) {}
            }
            """),
        jobs(
            FunctionProblem.SIGNATURE,
            "/*!BL-2312 Echo.run*/@LambdaFunction class Echo { public void run(int a, int b) {} }",
            "@LambdaFunction class Echo"
                + " { public void run(java.io.InputStream in, java.io.OutputStream out) {} }"),
        new Mistake(
            FunctionProblem.RAW_HANDLER,
            """
            @Backend interface Jobs {
              abstract class Base<I> implements
                  com.amazonaws.services.lambda.runtime.RequestHandler<I, String> {
                @Override public String handleRequest(I input) { return ""; }
              }
              /*!BL-2313 for which types*/@LambdaFunction class Echo<T> extends Base<T> {}
              @LambdaFunction class Sound extends Base<List<String>> {}
            }
            package com.amazonaws.services.lambda.runtime;
            public interface RequestHandler<I, O> { O handleRequest(I input); }
            """,
            """
            @Backend interface Jobs {
              abstract class Base<I> implements
                  com.amazonaws.services.lambda.runtime.RequestHandler<I, String> {
                @Override public String handleRequest(I input) { return ""; }
              }
              @LambdaFunction class Echo extends Base<Map<String, Integer>> {}
              @LambdaFunction class Bound<T extends Number> extends Base<T> {}
              @LambdaFunction class Stream extends Base2 {}
              abstract class Base2 implements
                  com.amazonaws.services.lambda.runtime.RequestStreamHandler {
                @Override public void handleRequest(String input) {}
              }
            }
            package com.amazonaws.services.lambda.runtime;
            public interface RequestHandler<I, O> { O handleRequest(I input); }
            package com.amazonaws.services.lambda.runtime;
            public interface RequestStreamHandler { void handleRequest(String input); }
            """),
        jobs(
            FunctionProblem.NAME,
            "@LambdaFunction(name = /*!BL-2314*/\"1st\") class Echo" + BODY,
            "@LambdaFunction(name = \"first one-1\") class Echo" + BODY),
        jobs(
            FunctionProblem.NAME,
            "@LambdaFunction(name = /*!BL-2314*/\"\") class Echo" + BODY,
            "@LambdaFunction(name = \"import\") class Echo" + BODY),
        jobs(
            FunctionProblem.NAME_TAKEN,
            "/*!BL-2315 would be stack()*/@LambdaFunction class Stack" + BODY,
            "@LambdaFunction(name = \"stacker\") class Stack" + BODY),
        new Mistake(
            FunctionProblem.NAME_TAKEN,
            """
            @GraphqlApi @Allow(Strategy.CUSTOM) interface TodoApp {
              @Model record Todo(@Id String id) {}
              /*!BL-2315 a function that it is given*/@LambdaFunction
              class Authorizer { public void run() {} }
            }
            """,
            """
            @GraphqlApi(lambdaAuthorizer = @LambdaAuthorizer(TodoApp.Authorizer.class))
            @Allow(Strategy.CUSTOM) interface TodoApp {
              @Model record Todo(@Id String id) {}
              @LambdaFunction class Authorizer { public void run() {} }
            }
            """),
        jobs(
            FunctionProblem.NAME_TWICE,
            ECHO + "@LambdaFunction(name = /*!BL-2316 echo()*/\"echo\") class Second" + BODY,
            ECHO + "@LambdaFunction(name = \"second\") class Second" + BODY),
        api(
            FunctionProblem.PARAMETER_TAKEN,
            "@Query " + KEY + "@Handler(name = /*!BL-2317 makes Echo*/\"echo\") String e();" + ECHO,
            "@Query " + KEY + "@Handler(name = \"other\") String e();" + ECHO),
        new Mistake(
            FunctionProblem.CONFLICT_HANDLER,
            """
            @GraphqlApi(conflictHandler = TodoApp.Echo/*!BL-2338 never asked*/.class)
            @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Model record Todo(@Id String id) {}
              @LambdaFunction class Echo { public void run() {} }
            }
            """,
            """
            @GraphqlApi(conflictHandler = TodoApp.Echo.class,
                conflictResolution = ConflictResolution.LAMBDA)
            @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Model record Todo(@Id String id) {}
              @LambdaFunction class Echo { public void run() {} }
            }
            """));
  }

  private static Mistake jobs(Problem problem, String wrong, String right) {
    return new Mistake(
        problem,
        "@Backend interface Jobs { " + wrong + " }",
        "@Backend interface Jobs { " + right + " }");
  }

  private static Mistake api(Problem problem, String wrong, String right) {
    String begin = "@GraphqlApi interface TodoApp { ";
    return new Mistake(problem, begin + wrong + " }", begin + right + " }");
  }
}
