package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java samples of the documentation compile, generated code included. */
final class DocumentationTest {
  private static final Pattern SAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
  private static final String DEFINITION =
      """
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  /** Samples of CDK code that a backend is used by. */
  private static final String USE = "backend.";

  private static final String IMPORTS =
      """
      package app;

      import dev.backline.*;
      import dev.backline.amplify.graphql.AmplifyGraphqlApi;
      import java.time.*;
      import java.util.*;
      import software.amazon.awscdk.services.appsync.HttpDataSource;

      """;

  @ParameterizedTest
  @CsvSource({
    "data-modelling.md, 8",
    "operations.md, 6",
    "ai.md, 4",
    "directives.md, 5",
    "sql.md, 3"
  })
  void definitionsCompile(String page, int atLeast) throws IOException {
    List<List<String>> programs =
        samples(page).stream()
            .filter(
                sample ->
                    sample.contains("@Model")
                        || sample.contains("@Handler")
                        || sample.contains("@Resolver")
                        || sample.contains("@Generation")
                        || sample.contains("@Conversation")
                        || sample.contains("@Directive"))
            .map(
                sample ->
                    sample.contains("@GraphqlApi")
                        ? List.of(IMPORTS + sample)
                        : List.of(IMPORTS + sample, DEFINITION))
            .toList();
    assertThat(programs.size()).isAtLeast(atLeast);
    Compiling.programs(programs).assertCompiles();
  }

  /** What uses a backend compiles together with the definition that its types are called after. */
  @ParameterizedTest
  @CsvSource({"operations.md, 1", "ai.md, 2", "sql.md, 1"})
  void usesCompile(String page, int count) throws IOException {
    List<String> samples = samples(page);
    List<String> uses = samples.stream().filter(sample -> sample.contains(USE)).toList();
    assertThat(uses).hasSize(count);
    for (String use : uses) {
      String name = use.substring(0, use.indexOf("Data."));
      String definition =
          samples.stream()
              .filter(sample -> sample.contains("interface " + name + " "))
              .findFirst()
              .orElseThrow();
      Compiling.sources(
              IMPORTS + definition,
              "package app; class Use { void use(" + name + "Backend backend) { " + use + "} }")
          .assertCompiles();
    }
  }

  private static List<String> samples(String page) throws IOException {
    return SAMPLE
        .matcher(Files.readString(Path.of("..", "docs", page)))
        .results()
        .map(sample -> sample.group(1))
        .toList();
  }
}
