package dev.backline.amplify.graphql;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's program prints what its user caused, and no more. Node.js inherits the streams of the
 * JVM, so that only another process can tell.
 */
class QuietSynthesisTest {
  @TempDir private Path folder;

  @Test
  void synthesisPrintsNothing() throws IOException, InterruptedException {
    assertThat(synthesize(Map.of())).isEmpty();
  }

  @Test
  void deprecationsAreThereForThoseWhoAsk() throws IOException, InterruptedException {
    assertThat(synthesize(Map.of("JSII_DEPRECATED", "warn"))).contains("is deprecated");
  }

  /** Runs {@link TodoApp} as a program, and returns all that it prints. */
  private String synthesize(Map<String, String> environment)
      throws IOException, InterruptedException {
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TodoApp.class.getName())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    java.environment().remove("JSII_DEPRECATED");
    java.environment().putAll(environment);

    int exitCode = java.start().waitFor();

    String output = Files.readString(printed);
    assertWithMessage(output).that(exitCode).isEqualTo(0);
    return output;
  }
}
