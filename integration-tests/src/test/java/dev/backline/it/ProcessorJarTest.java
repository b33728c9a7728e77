package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.support.Jars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The processor's jar is all that a compiler needs, and gets in the way of no other. */
final class ProcessorJarTest {
  private static final int MOST_BYTES = 1_200_000;
  private static final String PROCESSOR = "dev.backline.processor.BackendProcessor";

  @Test
  void isSmall() throws IOException {
    assertThat(Files.size(Jars.processor())).isLessThan(MOST_BYTES);
  }

  @Test
  void hasOurPackagesOnly() throws IOException {
    assertThat(
            entries().stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("dev/backline/"))
                .toList())
        .isEmpty();
    assertThat(
            entries().stream()
                .filter(name -> !name.startsWith("dev/") && !name.startsWith("META-INF/"))
                .toList())
        .isEmpty();
  }

  @Test
  void isFoundByCompilers() throws IOException {
    assertThat(text("META-INF/services/javax.annotation.processing.Processor").strip())
        .isEqualTo(PROCESSOR);
  }

  @Test
  void isKnownToGradle() throws IOException {
    assertThat(text("META-INF/gradle/incremental.annotation.processors")).startsWith(PROCESSOR);
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(Jars.processor().toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }

  private static String text(String name) throws IOException {
    try (JarFile jar = new JarFile(Jars.processor().toFile())) {
      assertThat(jar.getEntry(name)).isNotNull();
      return new String(
          jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
