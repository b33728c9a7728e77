package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Compiled;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processors that generate sources as well, RecordBuilder and Immutables, in one compilation. */
final class GeneratorsTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "Todo",
          """
          package app;
          import dev.backline.*;
          import io.soabase.recordbuilder.core.RecordBuilder;
          import java.util.List;
          @RecordBuilder
          @Model public record Todo(@Id String id, @Required String title, List<@Required String> tags) {}
          """,
          "Settings",
          """
          package app;
          @org.immutables.value.Value.Immutable public interface Settings { String stack(); }
          """,
          "TodoApp",
          """
          package app;
          import dev.backline.*;
          import java.util.List;
          @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) public interface TodoApp {
            static Object use() {
              Todo todo = TodoBuilder.builder().id("1").title("one").tags(List.of()).build();
              Settings settings = ImmutableSettings.builder().stack(todo.title()).build();
              return new TodoAppBackend(null, settings.stack()).data().resources().tables().todo();
            }
          }
          """);

  private static final String SCHEMA =
      """
      type Todo @model @auth(rules: [{allow: public, provider: apiKey}]) {
        id: ID!
        title: String!
        tags: [String!]
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eitherFirst(boolean oursFirst) throws IOException {
    String ours = Jars.processor().toString();
    String others =
        System.getProperty("backline.recordBuilder")
            + File.pathSeparator
            + System.getProperty("backline.immutables");
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Files.writeString(folder.resolve(source.getKey() + ".java"), source.getValue());
    }

    Compiled compiled =
        Compiled.byJavac(
            Jdk.running(),
            folder,
            Jars.classPath() + File.pathSeparator + others,
            Compiled.javaFiles(folder),
            "-processorpath",
            oursFirst ? ours + File.pathSeparator + others : others + File.pathSeparator + ours,
            // Immutables has no version for each Java; that is said as a warning.
            "-Xlint:-processing");

    assertWithMessage(compiled.run().err()).that(compiled.run().exit()).isEqualTo(0);
    assertThat(compiled.resources().get("app/TodoApp.graphql")).endsWith("\n" + SCHEMA);
    assertThat(compiled.sources().keySet())
        .containsExactly(
            "app/ImmutableSettings.java",
            "app/TodoAppBackend.java",
            "app/TodoAppData.java",
            "app/TodoBuilder.java");
  }
}
