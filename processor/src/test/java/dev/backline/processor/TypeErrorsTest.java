package dev.backline.processor;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about the types of fields. */
final class TypeErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "LocalDateTime /*!BL-1101 use OffsetDateTime or Instant*/at",
            "OffsetDateTime at"),
        field(TypeProblem.NO_GRAPHQL_TYPE, "char /*!BL-1101 Use a String*/c", "String c"),
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "List<Date> /*!BL-1101 type java.util.Date, which has no GraphQL type. Use Instant.*/at",
            "List<Instant> at"),
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "Object /*!BL-1101 name a scalar with @Scalar*/any",
            "@Scalar(AppSyncScalar.AWS_JSON) Object any"),
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "Map<Integer, String> /*!BL-1101 when its keys are Strings*/map",
            "Map<String, Integer> map"),
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "List<?> /*!BL-1101*/list",
            "List<? extends Integer> list"),
        field(
            TypeProblem.NO_GRAPHQL_TYPE,
            "List<? super Integer> /*!BL-1101*/list",
            "@Ignore List<? super Integer> list"),
        new Mistake(
            TypeProblem.NO_GRAPHQL_TYPE,
            "@Model record Todo<T extends Optional<T>>(@Id String id, T /*!BL-1101 type T*/b) {}",
            "@Model record Todo<T extends Optional<String>>(@Id String id, T b) {}"),
        field(TypeProblem.LONG_UNDECIDED, "long /*!BL-1102 Todo.n is a long*/n", "int n"),
        field(
            TypeProblem.LONG_UNDECIDED,
            "Long /*!BL-1102*/n",
            "@Scalar(AppSyncScalar.AWS_TIMESTAMP) Long n"),
        field(
            TypeProblem.LONG_UNDECIDED,
            "List<Long> /*!BL-1102*/n",
            "@Scalar(AppSyncScalar.FLOAT) List<Long> n"),
        field(
            TypeProblem.LONG_UNDECIDED,
            "OptionalLong /*!BL-1102*/n",
            "@Scalar(AppSyncScalar.INT) OptionalLong n"),
        field(
            TypeProblem.BYTE_ARRAY,
            "byte[] /*!BL-1103 Todo.image is a byte[]*/image",
            "Byte[] image"),
        field(
            TypeProblem.NESTED_LIST, "List<List<Integer>> /*!BL-1104*/grid", "List<Integer> grid"),
        field(TypeProblem.NESTED_LIST, "int[][] /*!BL-1104*/grid", "int[] grid"),
        field(
            TypeProblem.NESTED_LIST,
            "Set<Optional<String[]>> /*!BL-1104*/grid",
            "Optional<Set<String>> grid"),
        new Mistake(
            TypeProblem.ELEMENT_TYPE_MISSING,
            """
            @Model
            @SuppressWarnings("rawtypes")
            record Todo(
                @Id String id,
                List /*!BL-1105 Write List<…>*/list,
                Optional /*!BL-1105 Write Optional<…>*/maybe) {}
            """,
            """
            @Model record Todo(@Id String id, List<String> list, Optional<String> maybe) {}
            """),
        new Mistake(
            TypeProblem.MODEL_AS_FIELD,
            """
            @Model record Todo(@Id String id, Note /*!BL-1111 holds the model Note*/note) {}
            @Model record Note(@Id String id, List<Todo> /*!BL-1111 holds the model Todo*/todos) {}
            """,
            """
            @Model record Todo(@Id String id, String noteId) {}
            @Model record Note(@Id String id, @Ignore List<Todo> todos) {}
            """),
        new Mistake(
            TypeProblem.NO_CONSTANTS,
            """
            @Model record Todo(@Id String id, State state) {}
            /*!BL-1112 State has no constants*/enum State {}
            """,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { OPEN }
            """),
        new Mistake(
            TypeProblem.NO_CONSTANTS,
            """
            @Model record Todo(@Id String id, State state) {}
            /*!BL-1112*/enum State { @Ignore OPEN }
            """,
            """
            @Model record Todo(@Id String id, State state) {}
            enum State { OPEN, @Ignore DONE }
            """),
        new Mistake(
            TypeProblem.NO_FIELDS,
            """
            /*!BL-1113 Todo has no fields*/@Model record Todo() {}
            /*!BL-1113 Note has no fields*/@Model
            class Note { static int count; transient int hits; @Ignore int more; }
            """,
            """
            @Model record Todo(String title) {}
            @Model class Note { int count; }
            """));
  }

  private static Mistake field(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String component) {
    return "@Model record Todo(@Id String id, " + component + ") {}\n";
  }
}
