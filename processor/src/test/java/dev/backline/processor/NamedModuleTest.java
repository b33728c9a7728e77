package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code compiles in a named module of the user.
 *
 * <p>The file manager of compile-testing does not know modules, so this is javac itself.
 */
final class NamedModuleTest {
  private static final String MODULE =
      """
      module app {
        requires backline.annotations;
        requires backline.constructs;
        requires backline.amplify.graphql;
        requires aws.cdk.lib;
        requires constructs;
        %s
      }
      """;

  @TempDir Path folder;

  @Test
  void withoutJavaCompiler() throws IOException {
    assertThat(compile("")).doesNotContain("@Generated");
  }

  @Test
  void withJavaCompiler() throws IOException {
    assertThat(compile("requires java.compiler;")).contains("@Generated");
  }

  /** The generated source of {@code TodoAppData}. */
  private String compile(String requires) throws IOException {
    Files.createDirectories(folder.resolve("app"));
    Files.writeString(folder.resolve("module-info.java"), MODULE.formatted(requires));
    Files.writeString(
        folder.resolve("app/TodoApp.java"),
        """
        package app;
        import dev.backline.*;
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
        @Model record Todo(@Id String id, @Index int n) {}
        class Main {
          static Object backend() { return new TodoAppBackend(null, "Backend"); }
        }
        """);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-Xlint:all,-processing,-requires-automatic",
                  "-Werror",
                  "-d",
                  folder.toString(),
                  "--module-path",
                  UserClassPath.FULL.stream()
                      .map(File::getPath)
                      .collect(Collectors.joining(File.pathSeparator))),
              null,
              files.getJavaFileObjects(
                  folder.resolve("module-info.java"), folder.resolve("app/TodoApp.java")));
      task.setProcessors(List.of(new BackendProcessor()));
      assertWithMessage("%s", diagnostics.getDiagnostics()).that(task.call()).isTrue();
    }
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    return Files.readString(folder.resolve("app/TodoAppData.java"));
  }
}
