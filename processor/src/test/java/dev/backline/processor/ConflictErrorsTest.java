package dev.backline.processor;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 14 about the resolution of conflicts. */
final class ConflictErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            ApiProblem.NO_CONFLICT_RESOLUTION,
            """
            @Model(conflictResolution = ConflictResolution/*!BL-1412 on TodoApp*/.AUTOMERGE)
            record Todo(@Id String id) {}
            """,
            "@Model record Todo(@Id String id) {}"),
        versioned(
            ApiProblem.VERSION_FIELD,
            "@Model record Todo(@Id String id, int /*!BL-1413 '_version'*/_version) {}",
            "@Model record Todo(@Id String id, @Name(\"version\") int _version) {}"),
        versioned(
            ApiProblem.VERSION_FIELD,
            "@Model record Todo(@Id String id, @Name(/*!BL-1413*/\"_deleted\") boolean gone) {}",
            "@Model record Todo(@Id String id, boolean gone) {}"),
        versioned(
            ApiProblem.VERSION_TTL,
            "@Model(ttl = /*!BL-1414*/\"end\") record Todo(@Id String id, int end) {}",
            "@Model record Todo(@Id String id, int end) {}"),
        versioned(
            ApiProblem.VERSION_RELATION,
            """
            @Model record A(@Id String id, @HasOne B b) {}
            @Model record B(@Id String id, /*!BL-1415 A and B*/@HasMany List<A> as) {}
            """,
            """
            @Model record A(@Id String id, @HasOne B b) {}
            @Model record B(@Id String id, @BelongsTo A a) {}
            """),
        versioned(
            TypeProblem.GENERATED_TYPE_TAKEN,
            "@Model /*!BL-1119*/record AmplifyDataStore(@Id String id) {}",
            "@Model record Store(@Id String id) {}"),
        versioned(
            TypeProblem.STACK_NAME_TAKEN,
            "@Model /*!BL-1135 the resolution of conflicts*/record DataStore(@Id String id) {}",
            "@Model record AmplifyStore(@Id String id) {}"),
        versioned(
            TypeProblem.OPERATION_TAKEN,
            """
            @Model record Todo(
                @Id String id, @Index(queryField = /*!BL-1115 Query.syncTodos*/"syncTodos") String a) {}
            """,
            "@Model record Todo(@Id String id, @Index String a) {}"));
  }

  private static Mistake versioned(Problem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  private static String definition(String models) {
    return models
        + """
        @GraphqlApi(conflictResolution = ConflictResolution.LAMBDA)
        @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
        """;
  }
}
