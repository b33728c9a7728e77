package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** New programs in each build: a second's worth by default, or {@code -Dfuzz.minutes=…}. */
final class LongRunTest {
  private static final Path FOLDER = Path.of("target", "fuzz");

  @Test
  void newPrograms() throws IOException {
    Duration time = Duration.ofMinutes(Long.getLong("fuzz.minutes", 0)).plusSeconds(1);
    long seed = Long.getLong("fuzz.seed", 1);
    LongRun run =
        new LongRun(new Fuzzing(), List.of(new MutatedPrograms(), new GeneratedPrograms()), FOLDER);
    run.run(new Random(seed), Instant.now().plus(time));
    Scoreboard.print(
        "long run " + run.endings(),
        run.endings().values().stream().mapToInt(Integer::intValue).sum(),
        run.failures().size(),
        String.valueOf(seed));
    assertWithMessage("small programs for these are in %s", FOLDER).that(run.failures()).isEmpty();
  }
}
