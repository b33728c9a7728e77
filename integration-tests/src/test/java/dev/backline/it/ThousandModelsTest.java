package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Compiled;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backend far over any real size stays within the limits of class files. */
final class ThousandModelsTest {
  private static final int MODELS = 1_000;
  private static final int MOST_LINES_A_MODEL = 60;

  @TempDir Path folder;

  @Test
  void compile() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("large"));
    Files.writeString(
        sources.resolve("Large.java"),
        """
        package large;

        import dev.backline.*;

        @SuppressWarnings({"backline:BL-1050", "backline:BL-1052"})
        @GraphqlApi(tables = @Tables(pitr = true))
        @Allow(Strategy.PUBLIC_API_KEY)
        public interface Large {}
        """);
    for (int number = 0; number < MODELS; number++) {
      String model = String.format("Model%03d", number);
      Files.writeString(
          sources.resolve(model + ".java"),
          """
          package large;

          import dev.backline.*;
          import java.time.Instant;
          import java.util.List;

          @Model(ttl = "expires", deletionProtection = true)
          public record NAME(
              @Id String id,
              @Required @Index(sortKeys = "created") String owner,
              Instant created,
              List<String> tags,
              double price,
              long expires) {}
          """
              .replace("NAME", model));
    }

    Compiled javac =
        Compiled.byJavac(Jdk.running(), folder, Jars.classPath(), Compiled.javaFiles(sources));

    assertWithMessage(javac.run().err()).that(javac.run().exit()).isEqualTo(0);
    assertThat(javac.sources()).hasSize(2);
    long lines = javac.sources().values().stream().mapToLong(text -> text.lines().count()).sum();
    assertThat(lines).isAtMost(MODELS * MOST_LINES_A_MODEL);
  }
}
