package dev.backline.fuzz.check;

import dev.backline.fuzz.javac.Outcome;
import java.util.List;

/**
 * A program that was compiled.
 *
 * @param outcome how that ended
 * @param failures what should not have been
 */
public record Checked(Outcome outcome, List<Failure> failures) {
  /** Whether it has not ended in time. */
  boolean hangs() {
    return failures.stream().anyMatch(failure -> failure.property() == Property.ENDS);
  }
}
