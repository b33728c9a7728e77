package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import dev.backline.it.support.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A user's {@code main} in a JVM of its own: no settings, no noise, and clear words about Node. */
final class QuietSynthesisTest {
  @TempDir Path folder;

  @Test
  void printsNothing() {
    Run run = main(System.getenv("PATH"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(0);
    assertThat(Files.exists(folder.resolve("cdk.out/Settings.template.json"))).isTrue();
  }

  @Test
  void withoutNode() {
    Run run = main(folder.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines().findFirst())
        .hasValue(
            "Exception in thread \"main\" java.lang.IllegalStateException: AWS CDK runs on Node.js,"
                + " and there is no 'node' on the PATH: install Node.js 20 or newer.");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for node is a shell script")
  void withOldNode() throws IOException {
    Path node = Files.writeString(folder.resolve("node"), "#!/bin/sh\necho v16.0.0\n");
    Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));

    Run run = main(folder.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines().findFirst())
        .hasValue(
            "Exception in thread \"main\" java.lang.IllegalStateException: AWS CDK needs Node.js 20"
                + " or newer, and the 'node' on the PATH is v16.0.0: install a newer one.");
  }

  private Run main(String path) {
    return Run.of(
        folder,
        Map.of("PATH", path),
        List.of(
            Jdk.running().tool("java").toString(),
            "-cp",
            "target/test-classes" + File.pathSeparator + Jars.classPath(),
            "dev.backline.it.quiet.QuietMain",
            folder.resolve("cdk.out").toString()));
  }
}
