package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Sets;
import dev.backline.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The error reference says what the compiler says. */
final class ErrorPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "errors");
  private static final Path FRESH = Path.of("target", "errors");
  private static final String INDEX = "README.md";

  @ParameterizedTest
  @EnumSource
  void pageIsGenerated(ErrorFamily family) throws IOException {
    Map<Problem, ErrorSample> samples =
        ErrorSample.of(family.problems(), ProblemCoverageTest.mistakes());
    assertThat(samples.keySet())
        .containsExactlyElementsIn(
            Sets.difference(Set.copyOf(family.problems()), ErrorPage.WITHOUT_SAMPLE.keySet()));
    assertPage(family.file(), ErrorPage.of(family, samples));
  }

  @Test
  void indexIsGenerated() throws IOException {
    assertPage(INDEX, ErrorPage.index());
  }

  @Test
  void everyProblemHasPage() {
    List<Problem> explained =
        Stream.of(ErrorFamily.values()).flatMap(family -> family.problems().stream()).toList();
    assertThat(explained).containsExactlyElementsIn(Problem.catalogue());
  }

  @Test
  void everyPageIsOfFamily() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()).collect(Collectors.toSet()))
          .containsExactlyElementsIn(
              Stream.concat(
                      Stream.of(INDEX), Stream.of(ErrorFamily.values()).map(ErrorFamily::file))
                  .toList());
    }
  }

  private static void assertPage(String name, String text) throws IOException {
    Files.createDirectories(FRESH);
    Path fresh = Files.writeString(FRESH.resolve(name), text);
    Path page = PAGES.resolve(name);
    assertWithMessage("%s, of which a new one is in processor/%s", page, fresh)
        .that(Files.exists(page) ? Files.readString(page) : "")
        .isEqualTo(text);
  }
}
