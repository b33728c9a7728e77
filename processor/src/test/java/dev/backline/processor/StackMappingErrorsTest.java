package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import java.util.List;

/** The part of family 10 about the stacks of resolvers. */
final class StackMappingErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            DefinitionProblem.STACK_NAME,
            "@Model @StackMapping(/*!BL-1011 'my-stack'*/\"my-stack\") record Todo(@Id String id) {}",
            "@Model @StackMapping(\"MyStack2\") record Todo(@Id String id) {}"),
        new Mistake(
            DefinitionProblem.NOTHING_MAPPED,
            """
            @Model record Todo(
                @Id String id, /*!BL-1012 moves nothing*/@StackMapping("A") String name) {}
            """,
            """
            @Model record Todo(@Id String id, @StackMapping("A") @Index String name) {}
            """),
        new Mistake(
            DefinitionProblem.NOTHING_MAPPED,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Resolver(code = "now.js") @Allow(Strategy.PUBLIC_API_KEY)
              /*!BL-1012*/@StackMapping("A") int now();
            }
            """,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {
              @Query @Handler(name = "now") @Allow(Strategy.PUBLIC_API_KEY)
              @StackMapping("A") int now();
            }
            """),
        new Mistake(
            DefinitionProblem.MAPPED_TWICE,
            """
            @StackMapping(value = "A", on = ModelOperation.GET)
            @StackMapping("B")
            @Model /*!BL-1013 GetTodoResolver is put into A and into B*/record Todo(@Id String id) {}
            """,
            """
            @Model
            @StackMapping(value = "A", on = ModelOperation.GET)
            @StackMapping(value = "B", on = ModelOperation.LIST)
            record Todo(@Id String id) {}
            """),
        new Mistake(
            DefinitionProblem.MAPPING_OPERATION,
            """
            @Model record Todo(
                @Id String id,
                @StackMapping(value = "A", on = ModelOperation/*!BL-1014*/.GET) @Index String name) {}
            """,
            """
            @Model record Todo(@Id String id, @StackMapping("A") @Index String name) {}
            """),
        new Mistake(
            DefinitionProblem.UNMAPPED_OPERATION,
            """
            @Model
            @Disable(ModelOperation.SUBSCRIPTIONS)
            @StackMapping(
                value = "A",
                on = {ModelOperation.GET, ModelOperation/*!BL-1015 Todo has no operation ON_CREATE*/.ON_CREATE})
            record Todo(@Id String id) {}
            """,
            """
            @Model
            @Disable(ModelOperation.SUBSCRIPTIONS)
            @StackMapping(value = "A", on = {ModelOperation.GET, ModelOperation.LIST})
            record Todo(@Id String id) {}
            """));
  }
}
