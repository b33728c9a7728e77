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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processor run over class files, as Gradle does for classes that it does not compile anew.
 *
 * <p>What the class files of models keep is tested in the processor's own {@code
 * FromClassFilesTest}; here the definition is one, too.
 */
final class FromClassFilesTest {
  private static final String SOURCE =
      """
      package app;

      import dev.backline.*;

      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY)
      interface TodoApp {
        @Model record Todo(@Id String zip, @Required String title, String about) {}
        enum State { OPEN, LATE, DONE }

        @Query @Handler(name = "count") @Allow(Strategy.PUBLIC_API_KEY)
        int count(@Required State state, String about);
      }
      """;

  @TempDir Path folder;

  @Test
  void sameWithParameterNames() throws IOException {
    Compiled clean = compile("clean");
    Compiled again = again(compiledWith("-parameters"));

    assertWithMessage(again.run().err()).that(again.run().exit()).isEqualTo(0);
    assertThat(again.sources()).isEqualTo(clean.sources());
    assertThat(again.resources()).isEqualTo(clean.resources());
  }

  @Test
  void lostParameterNamesAreErrors() throws IOException {
    Compiled again = again(compiledWith("-g:none"));

    assertThat(again.run().exit()).isEqualTo(1);
    assertThat(again.run().err()).contains("[BL-1736] TodoApp.count takes 'arg0'");
    assertThat(again.run().err()).contains("Compile with -parameters");
    assertThat(again.resources()).isEmpty();
  }

  private Path compiledWith(String option) throws IOException {
    assertThat(compile("earlier", option, "-proc:none").run().exit()).isEqualTo(0);
    return folder.resolve("earlier/classes");
  }

  private Compiled compile(String name, String... options) throws IOException {
    Path here = Files.createDirectories(folder.resolve(name));
    Path source = Files.writeString(here.resolve("TodoApp.java"), SOURCE);
    return Compiled.byJavac(Jdk.running(), here, Jars.classPath(), List.of(source), options);
  }

  private Compiled again(Path classes) {
    return Compiled.byJavac(
        Jdk.running(),
        folder.resolve("again"),
        classes + File.pathSeparator + Jars.classPath(),
        List.of(),
        "-proc:only",
        "app.TodoApp");
  }
}
