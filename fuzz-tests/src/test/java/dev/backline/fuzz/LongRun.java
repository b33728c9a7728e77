package dev.backline.fuzz;

import dev.backline.fuzz.check.Failure;
import dev.backline.fuzz.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tries programs for as long as one likes, and writes down a small one for each new failure. */
final class LongRun {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Fuzzing fuzzing;
  private final List<Kitchen> kitchens;
  private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
  private final List<Failure> failures = new ArrayList<>();
  private final Path folder;

  /**
   * A run that writes into a folder.
   *
   * @param kitchens make the programs, one as often as another
   * @param folder for the programs that fail, ready for the corpus
   */
  LongRun(Fuzzing fuzzing, List<Kitchen> kitchens, Path folder) throws IOException {
    this.fuzzing = fuzzing;
    this.kitchens = List.copyOf(kitchens);
    this.folder = Files.createDirectories(folder);
  }

  /** One of each kind of failure. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** How the programs ended. */
  Map<Ending, Integer> endings() {
    return Map.copyOf(endings);
  }

  /** Tries programs until the time is over, or too many of them hang. */
  void run(Random random, Instant end) throws IOException {
    while (Instant.now().isBefore(end) && !fuzzing.checks().isExhausted()) {
      Kitchen kitchen = kitchens.get(random.nextInt(kitchens.size()));
      Program program = kitchen.cook(Recipe.random(random, kitchen.mostSteps()));
      Fuzzing.Tried tried = fuzzing.attempt(program);
      endings.merge(tried.ending(), 1, Integer::sum);
      for (Failure failure : tried.failures()) {
        if (failures.stream().noneMatch(failure::isLike)) {
          failures.add(failure);
          note(failure, program);
          note(failure, new Minimizer(fuzzing.checks(), failure, PATIENCE).minimize(program));
        }
      }
    }
  }

  private void note(Failure failure, Program program) throws IOException {
    String name = failures.size() + "-" + failure.property() + ".txt";
    Files.writeString(folder.resolve(name), failure + "\n\n" + program);
  }
}
