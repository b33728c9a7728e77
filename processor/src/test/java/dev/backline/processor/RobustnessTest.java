package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever it is given, the processor neither crashes the compiler nor fails itself. */
final class RobustnessTest {
  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  @Test
  void thereAreManyPrograms() throws IOException {
    assertThat(programs().size()).isAtLeast(60);
  }

  @TestFactory
  Stream<DynamicTest> endsInSuccessOrErrors() throws IOException {
    return programs().stream()
        .map(program -> dynamicTest(title(program), () -> assertEndsWell(body(program))));
  }

  private static void assertEndsWell(String program) {
    Compilation compilation =
        (program.contains("@GraphqlApi")
                ? Compiling.sources(program)
                : Compiling.sources(program, DEFINITION))
            .compile();
    boolean succeeded = compilation.status() == Compilation.Status.SUCCESS;
    assertThat(succeeded).isEqualTo(compilation.errors().isEmpty());
    List<String> messages =
        compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
    messages.forEach(
        message -> assertWithMessage("%s", program).that(message).doesNotContain("BL-1099"));
    if (succeeded) {
      Compiling.outputs(compilation).entrySet().stream()
          .filter(output -> output.getKey().endsWith(".graphql"))
          .forEach(output -> Sdl.assertValid(output.getValue()));
    }
  }

  private static List<String> programs() throws IOException {
    try (InputStream file = RobustnessTest.class.getResourceAsStream("nasty-programs.txt")) {
      return Arrays.stream(new String(file.readAllBytes(), UTF_8).split("(?m)^=== ", -1))
          .filter(program -> !program.isBlank())
          .toList();
    }
  }

  private static String title(String program) {
    return program.substring(0, program.indexOf('\n'));
  }

  private static String body(String program) {
    return program.substring(program.indexOf('\n') + 1);
  }
}
