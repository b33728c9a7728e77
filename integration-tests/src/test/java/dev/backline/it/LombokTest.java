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
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok in the same compilation: a model's fields are those that are written. */
final class LombokTest {
  private static final String SOURCE =
      """
      package app;

      import dev.backline.*;
      import java.util.List;
      import lombok.*;

      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}

      @Model @Data class Todo {
        @Id private String id;
        @Required private String title;
        private List<@Required String> tags;
      }

      @Model @Value @Builder class Note { @Id String id; @Index Integer rank; }

      class Use {
        static Object use() {
          Todo todo = new Todo();
          todo.setTitle(Note.builder().id("1").rank(2).build().getId());
          return new TodoAppBackend(null, todo.getTitle()).data().resources().tables().note();
        }
      }
      """;

  private static final String SCHEMA =
      """
      type Note @model @auth(rules: [{allow: public, provider: apiKey}]) {
        id: ID!
        rank: Int @index(name: "notesByRank", queryField: "listNoteByRank")
      }

      type Todo @model @auth(rules: [{allow: public, provider: apiKey}]) {
        id: ID!
        title: String!
        tags: [String!]
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eitherFirst(boolean lombokFirst) throws IOException {
    String lombok = System.getProperty("backline.lombok");
    String ours = Jars.processor().toString();
    Path source = Files.writeString(folder.resolve("TodoApp.java"), SOURCE);

    Compiled compiled =
        Compiled.byJavac(
            Jdk.running(),
            folder,
            Jars.classPath() + File.pathSeparator + lombok,
            List.of(source),
            "-processorpath",
            lombokFirst ? lombok + File.pathSeparator + ours : ours + File.pathSeparator + lombok);

    assertWithMessage(compiled.run().err()).that(compiled.run().exit()).isEqualTo(0);
    assertThat(compiled.resources().get("app/TodoApp.graphql")).endsWith("\n" + SCHEMA);
  }
}
