package dev.backline.fuzz;

import dev.backline.fuzz.check.Checked;
import dev.backline.fuzz.check.Checks;
import dev.backline.fuzz.check.Failure;
import dev.backline.fuzz.javac.Javac;
import dev.backline.fuzz.program.Program;
import dev.backline.fuzz.seed.Seeds;
import dev.backline.processor.BackendProcessor;
import java.util.ArrayList;
import java.util.List;

/** Gives programs to the processor, and judges what comes of it. */
final class Fuzzing {
  /** Compiling everything twice would halve the number of programs. */
  private static final int EVERY = 10;

  private final Checks checks;
  private int compiled;

  /** Fuzzing of Backline's processor. */
  Fuzzing() {
    this(
        new Checks(
            () ->
                new Javac(
                    Seeds.resources(), List.of("-Xlint:all,-processing"), BackendProcessor::new)));
  }

  Fuzzing(Checks checks) {
    this.checks = checks;
  }

  Checks checks() {
    return checks;
  }

  /** Compiles a program; now and then once more, with its files in another order. */
  Tried attempt(Program program) {
    Checked checked = checks.check(program);
    List<Failure> failures = new ArrayList<>(checked.failures());
    if (checked.outcome().asked()) {
      compiled++;
      if (compiled % EVERY == 0 && failures.isEmpty()) {
        failures.addAll(checks.checkDetermined(program, checked.outcome()));
      }
    }
    return new Tried(Ending.of(checked.outcome()), failures);
  }

  /**
   * A program that was given to the processor.
   *
   * @param ending what became of it
   * @param failures what should not have been
   */
  record Tried(Ending ending, List<Failure> failures) {}
}
