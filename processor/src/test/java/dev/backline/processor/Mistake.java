package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program with marked mistakes, and its neighbour that has none.
 *
 * <p>Programs without a definition get {@code TodoApp}, and all get code that uses what is
 * generated for their definitions: the compiler must have nothing to add to Backline's errors.
 *
 * @param problem the kind of mistake
 * @param wrong the program, see {@link MarkedSource#parse}
 * @param right the same without the mistake
 */
record Mistake(Problem problem, String wrong, String right) {
  private static final Pattern HAS_DEFINITION =
      Pattern.compile("@(Auth|Backend|GraphqlApi|ReferenceAuth|Storage)\\b|interface TodoApp");

  private static final Pattern IS_DEFINITION =
      Pattern.compile("@(Auth|Backend|GraphqlApi|ReferenceAuth|Storage)\\b");

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
        ? Stream.concat(Stream.of(program), uses(program).stream()).toList()
        : List.of(program, DEFINITION, USER);
  }

  /** Code that uses the backends of the definitions in a program, where it has any. */
  private static Optional<String> uses(String program) {
    String backends =
        MarkedSource.parse(program).stream()
            .map(MarkedSource::text)
            .filter(text -> text.startsWith("package app;"))
            .map(Declarations::of)
            .flatMap(
                declarations ->
                    declarations.all().stream()
                        .filter(type -> type.path().equals("." + type.name()))
                        .filter(type -> IS_DEFINITION.matcher(declarations.own(type)).find()))
            .map(type -> type.name() + "Backend.class")
            .collect(joining(", "));
    return backends.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "package app; class UsesGenerated { Class<?>[] backends = {" + backends + "}; }");
  }
}
