package dev.backline.processor;

import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about operations and timestamps. */
final class OperationErrorsTest extends ErrorsTest {
  private static final String RIGHT =
      """
      @Model(
          queries = @Queries(get = "fetch"),
          mutations = @Mutations(delete = "drop"),
          subscriptions = @Subscriptions(onDelete = "dropped", level = SubscriptionLevel.PUBLIC),
          timestamps = @Timestamps(createdAt = "made", updatedAt = ""))
      @Disable(ModelOperation.LIST)
      record Todo(@Id String id, @Default("x") String text, Instant made) {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TypeProblem.DISABLED_NAME,
            RIGHT.replace("get = ", "list = /*!BL-1131 @Disable(LIST)*/"),
            RIGHT),
        new Mistake(
            TypeProblem.RENAMED_MUTATION,
            RIGHT.replace("delete = ", "create = /*!BL-1132 leaves @Default out*/"),
            RIGHT),
        new Mistake(
            TypeProblem.RENAMED_MUTATION,
            """
            @Model(mutations = @Mutations(update = /*!BL-1132 leaves @Validate out*/"change"))
            record Todo(
                @Id String id, @Validate(rule = ValidationRule.GT, value = "0") int number) {}
            """,
            """
            @Model(mutations = @Mutations(delete = "drop"))
            record Todo(
                @Id String id, @Validate(rule = ValidationRule.GT, value = "0") int number) {}
            """),
        new Mistake(
            TypeProblem.ONE_TIMESTAMP,
            RIGHT
                .replace("updatedAt = ", "updatedAt = /*!BL-1133 'made'*/")
                .replace("\"\"", "\"made\""),
            RIGHT),
        new Mistake(
            TypeProblem.TIMESTAMP_TYPE,
            RIGHT.replace("Instant made", "int /*!BL-1134 of type Int!*/made"),
            RIGHT),
        new Mistake(
            TypeProblem.OPERATION_TAKEN,
            """
            @Model(queries = @Queries(get = "listTodos")) record Note(@Id String id) {}
            @Model /*!BL-1115 Query.listTodos*/record Todo(@Id String id) {}
            """,
            RIGHT),
        new Mistake(
            TypeProblem.BAD_NAME,
            RIGHT.replace("get = ", "get = /*!BL-1106*/").replace("fetch", "fetch it"),
            RIGHT));
  }
}
