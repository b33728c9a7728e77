package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.MavenProject;
import dev.backline.it.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven itself, compiling a project again and again after its files have changed. */
final class MavenTest {
  private static final String DEFINITION =
      """
      package app;
      import dev.backline.*;
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  private static final String USE =
      """
      package app;
      class Main { Object data = new TodoAppBackend(null, "Backend").data(); }
      """;

  @TempDir Path folder;

  private MavenProject project;

  @Test
  void filesComeAndGo() throws IOException {
    project = MavenProject.in(folder);
    project.write("TodoApp", DEFINITION);
    project.write("Main", USE);
    project.write(
        "Todo", "package app; @dev.backline.Model record Todo(@dev.backline.Id String id) {}");
    assertBuilt();
    assertThat(schema()).contains("type Todo @model");

    project.write(
        "Note", "package app; @dev.backline.Model record Note(@dev.backline.Id String id) {}");
    assertBuilt();
    assertThat(schema()).contains("type Note @model");
    assertThat(schema()).contains("type Todo @model");

    Files.delete(project.source("Todo"));
    assertBuilt();
    assertThat(schema()).contains("type Note @model");
    assertThat(schema()).doesNotContain("Todo @model");

    String before = schema();
    assertThat(assertBuilt().out()).contains("Nothing to compile");
    assertThat(schema()).isEqualTo(before);

    project.write(
        "Note", "package app; @dev.backline.Model(ttl = \"x\") record Note(String id) {}");
    Run wrong = project.compile();
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.out()).contains("Note.java:[1,40] [BL-1301] ");

    Files.delete(project.source("Note"));
    Files.delete(project.source("Main"));
    Files.delete(project.source("TodoApp"));
    project.write("Other", "package app; class Other {}");
    assertBuilt();
    assertThat(Files.exists(folder.resolve("target/classes/app/TodoAppBackend.class"))).isFalse();
    assertThat(Files.exists(folder.resolve("target/classes/app/Other.class"))).isTrue();
  }

  private Run assertBuilt() {
    Run run = project.compile();
    assertWithMessage(run.out()).that(run.exit()).isEqualTo(0);
    return run;
  }

  private String schema() throws IOException {
    return Files.readString(folder.resolve("target/classes/app/TodoApp.graphql"));
  }
}
