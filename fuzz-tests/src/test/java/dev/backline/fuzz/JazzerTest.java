package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.code_intelligence.jazzer.Jazzer;
import dev.backline.fuzz.seed.TextSamples;
import dev.backline.fuzz.text.SpecTarget;
import dev.backline.fuzz.text.TextTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What reads texts by itself, such as directives, JSON and class files, is given millions of them
 * by Jazzer, which looks at the code that each has reached.
 */
final class JazzerTest {
  private static final Path FOLDER = Path.of("target", "jazzer");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String SEED = "20260101";

  /** Far longer than the runs take on a busy machine. */
  private static final int PATIENCE_MINUTES = 15;

  private static final Pattern DONE = Pattern.compile("(?m)^Done (\\d+) runs");

  @Test
  void readersOfText() throws IOException, InterruptedException {
    attempt("texts", TextTarget.class, 30_000);
  }

  @Test
  void rulesAboutTexts() throws IOException, InterruptedException {
    attempt("texts of backends", SpecTarget.class, 2_000);
  }

  private static void attempt(String what, Class<?> target, int runs)
      throws IOException, InterruptedException {
    String output = run(target, runs, TextSamples.write(FOLDER.resolve("samples")));
    Matcher done = DONE.matcher(output);
    assertWithMessage("%s", output).that(done.find()).isTrue();
    Scoreboard.print(what, Long.parseLong(done.group(1)), 0, SEED);
  }

  /** Texts that failed once. */
  @Test
  void corpus() throws IOException {
    List<byte[]> texts = TextSamples.corpus();
    assertThat(texts).isNotEmpty();
    texts.forEach(TextTarget::fuzzerTestOneInput);
  }

  /** What Jazzer prints; it ends with another code than 0 where it finds something. */
  private static String run(Class<?> target, int runs, Path samples)
      throws IOException, InterruptedException {
    long minutes = Long.getLong("fuzz.minutes", 0);
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dbackline.classpath=" + System.getProperty("backline.classpath"),
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + target.getName(),
                "--reproducer_path=" + FOLDER,
                "-artifact_prefix=" + FOLDER + "/",
                "--instrumentation_includes=dev.backline.processor.**",
                "--custom_hook_includes=dev.backline.processor.**",
                "-seed=" + SEED,
                "-max_len=4096",
                "-timeout=20",
                minutes == 0 ? "-runs=" + runs : "-max_total_time=" + minutes * 60,
                samples.toAbsolutePath().toString()));
    Path log = FOLDER.resolve("log.txt");
    Process jazzer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = jazzer.waitFor(minutes + PATIENCE_MINUTES, TimeUnit.MINUTES);
    jazzer.destroyForcibly().waitFor();
    String output = Files.readString(log);
    assertWithMessage("%s", output).that(ended).isTrue();
    assertWithMessage("%s", output).that(jazzer.exitValue()).isEqualTo(0);
    return output;
  }
}
