package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java samples of the documentation compile, generated code included. */
final class DocumentationTest {
  private static final Pattern SAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  @Test
  void dataModelling() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "data-modelling.md"));
    List<List<String>> programs =
        SAMPLE
            .matcher(page)
            .results()
            .map(sample -> sample.group(1))
            .filter(sample -> sample.contains("@Model"))
            .map(
                sample ->
                    sample.contains("@GraphqlApi") ? List.of(sample) : List.of(sample, DEFINITION))
            .toList();
    assertThat(programs.size()).isAtLeast(8);
    Compiling.programs(programs).assertCompiles();
  }
}
