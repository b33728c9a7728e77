package dev.backline.processor;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import java.util.List;

/** Family 15: authorization rules. */
final class AuthorizationErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            AuthorizationProblem.NO_RULE,
            """
            /*!BL-1501 No rule reaches Todo*/@Model record Todo(@Id String id) {}
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Note(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            class Main { Object backend = new TodoAppBackend(null, "Backend"); }
            """,
            """
            @Model record Todo(@Id String id) {}
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Note(@Id String id) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.READ_AND_PARTS,
            """
            @Model
            @Allow(
                value = Strategy.PUBLIC_API_KEY,
                to = {
                  Operation.READ,
                  Operation/*!BL-1502 READ contains GET*/.GET,
                  Operation/*!BL-1502 READ contains LISTEN*/.LISTEN,
                  Operation.CREATE
                })
            record Todo(@Id String id) {}
            """,
            """
            @Model
            @Allow(
                value = Strategy.PUBLIC_API_KEY,
                to = {Operation.GET, Operation.LISTEN, Operation.CREATE})
            record Todo(@Id String id) {}
            """),
        // javac gives no positions inside a container that it made itself for repeated annotations.
        new Mistake(
            AuthorizationProblem.RULE_TWICE,
            """
            @Model
            @Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.READ)
            @Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.CREATE)
            /*!BL-1503 two rules for PUBLIC_API_KEY*/record Todo(@Id String id) {}
            """,
            """
            @Model
            @Allow(value = Strategy.PUBLIC_API_KEY, to = {Operation.READ, Operation.CREATE})
            record Todo(@Id String id) {}
            """),
        new Mistake(
            AuthorizationProblem.RULE_TWICE,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi
            @Allows({
              @Allow(Strategy.PUBLIC_API_KEY),
              /*!BL-1503*/@Allow(Strategy.PUBLIC_API_KEY)
            })
            interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi
            @Allows(@Allow(Strategy.PUBLIC_API_KEY))
            interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.NO_OPERATIONS,
            """
            @Model
            /*!BL-1504*/@Allow(value = Strategy.PUBLIC_API_KEY, to = {})
            record Todo(@Id String id) {}
            """,
            """
            @Model
            @Allow(value = Strategy.PUBLIC_API_KEY, to = {Operation.DELETE})
            record Todo(@Id String id) {}
            """));
  }
}
