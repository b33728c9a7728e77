package dev.backline.processor;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The parts of families 17 and 20 about arguments and servers that get lost. */
final class ArgumentErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        operations(
            """
            @Mutation %1$s @Handler(name = "say") Message say(String text);
            @Subscription(on = "say") %1$s
            Message said(String /*!BL-1750 Did you mean 'channel'?*/chanel);
            """,
            OperationProblem.SUBSCRIPTION_ARGUMENT,
            """
            @Mutation %1$s @Handler(name = "say") Message say(String text);
            @Subscription(on = "say") %1$s Message said(String channel);
            """),
        operations(
            """
            @Subscription(on = "createTodo") %1$s Todo made(String /*!BL-1750 'near'*/near, String text);
            """,
            OperationProblem.SUBSCRIPTION_ARGUMENT,
            """
            @Subscription(on = "createTodo") %1$s Todo made(@Id String id, Instant createdAt);
            @Subscription(on = "createTodo") %1$s @Handler(name = "near") Todo filtered(String near);
            """),
        operations(
            """
            /*!BL-1751 TodoApp.made*/@Subscription(on = "createTodo") %1$s @Required Todo made();
            """,
            OperationProblem.SUBSCRIPTION_REQUIRED,
            """
            @Subscription(on = "createTodo") %1$s Todo made();
            """),
        new Mistake(
            ApiProblem.NO_QUERY,
            """
            /*!BL-1450*/@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            @Model @Disable(ModelOperation.QUERIES) record Todo(@Id String id) {}
            """,
            """
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            @Model @Disable(ModelOperation.LIST) record Todo(@Id String id) {}
            """),
        operations(
            """
            @Query %1$s @Directive("@http(url: \\"https://a-b.com/a\\")") String a();
            @Query %1$s @Directive("@http(url: \\"https://a-b.com/b\\")") String b();
            @Query %1$s @Directive(/*!BL-2051 https://a-b.com and https://ab.com*/"@http(url: \\"https://ab.com/b\\")") String c();
            """,
            DirectiveProblem.HTTP_SERVERS_MERGE,
            """
            @Query %1$s @Directive("@http(url: \\"https://a-b.com/a\\")") String a();
            @Query %1$s @Directive("@http(url: \\"https://a-b.com/b\\")") String b();
            @Query %1$s @Directive("@http(url: \\"https://example.com/b\\")") String c();
            """));
  }

  private static Mistake operations(String wrong, Problem problem, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String operations) {
    return """
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
        %s
        }
        @Model record Todo(@Id String id, String text) {}
        @CustomType record Message(String channel, String text) {}
        enum State { OPEN, DONE }
        """
        .formatted(operations.formatted("@Allow(Strategy.PUBLIC_API_KEY)"));
  }
}
