package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.diagnostic.Problem;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program with marked mistakes, and its neighbour that has none.
 *
 * <p>Programs without a definition get {@code TodoApp}, and code that uses what is generated for
 * it: the compiler must have nothing to add to Backline's errors.
 *
 * @param problem the kind of mistake
 * @param wrong the program, see {@link MarkedSource#parse}
 * @param right the same without the mistake
 */
record Mistake(Problem problem, String wrong, String right) {
  private static final Pattern HAS_DEFINITION =
      Pattern.compile("@(Auth|Backend|GraphqlApi|ReferenceAuth|Storage)\\b|interface TodoApp");

  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  private static final String USER =
      """
      package app;

      class Main {
        static Object tables() {
          return new TodoAppBackend(null, "Backend").data().resources().tables().all();
        }
      }
      """;

  /** Asserts that the wrong program gets its errors, and no others, in the style of the house. */
  void assertReported() {
    assertThat(wrong).contains("/*!" + problem.id());
    Compiling.sources(completed().toArray(String[]::new))
        .assertMarkedErrors()
        .forEach(MessageStyle::check);
  }

  /** The texts of the wrong program. */
  List<String> completed() {
    return completed(wrong);
  }

  /** The texts of the right program. */
  List<String> neighbour() {
    return completed(right);
  }

  private static List<String> completed(String program) {
    return HAS_DEFINITION.matcher(program).find()
        ? List.of(program)
        : List.of(program, DEFINITION, USER);
  }
}
