package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Compiled;
import dev.backline.it.support.Definitions;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's batch compiler as a user starts it makes what {@code javac} does, byte for byte. */
final class EclipseTest {
  @TempDir Path folder;

  @Test
  void exampleApp() throws IOException {
    assertSame(
        Jars.classPath(), Compiled.javaFiles(Path.of(System.getProperty("backline.example"))));
  }

  @Test
  void fixtures() throws IOException {
    assertSame(
        String.join(
            File.pathSeparator,
            Jars.classPath(),
            Definitions.libraries(),
            Definitions.RESOURCES.toString()),
        Definitions.files(),
        "-sourcepath",
        Definitions.SOURCES.toString());
  }

  private void assertSame(String classPath, List<Path> files, String... options) {
    Compiled javac =
        Compiled.byJavac(Jdk.running(), folder.resolve("javac"), classPath, files, options);
    Compiled eclipse = Compiled.byEclipse(folder.resolve("eclipse"), classPath, files, options);

    assertWithMessage(javac.run().err()).that(javac.run().exit()).isEqualTo(0);
    assertThat(javac.sources()).isNotEmpty();
    assertThat(eclipse.run().err()).isEmpty();
    assertThat(eclipse.run().out()).isEmpty();
    assertThat(eclipse.run().exit()).isEqualTo(0);
    assertThat(eclipse.sources()).isEqualTo(javac.sources());
    assertThat(eclipse.resources()).isEqualTo(javac.resources());
  }
}
