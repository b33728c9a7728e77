package dev.backline.fuzz;

import dev.backline.fuzz.check.Checks;
import dev.backline.fuzz.check.Failure;
import dev.backline.fuzz.check.Property;
import dev.backline.fuzz.program.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes away of a failing program what it also fails without. */
final class Minimizer {
  /** How much may go on hanging beside the rest of a run. */
  private static final int MOST_HANGING = 4;

  private final Checks checks;
  private final Failure failure;
  private final long end;
  private int hanging;

  Minimizer(Checks checks, Failure failure, Duration patience) {
    this.checks = checks;
    this.failure = failure;
    this.end = System.nanoTime() + patience.toNanos();
  }

  Program minimize(Program program) {
    Program smallest = program;
    for (String path : program.files().keySet()) {
      if (smallest.files().size() > 1 && fails(smallest.without(path))) {
        smallest = smallest.without(path);
      }
    }
    for (String pieces : List.of("(?<=\n)", "(?<=[(){};,@])|(?=[(){};,@])", "\\b")) {
      for (String path : smallest.files().keySet()) {
        smallest = shorten(smallest, path, pieces);
      }
    }
    return smallest;
  }

  /** Tries to do without ever smaller parts of one file. */
  private Program shorten(Program program, String path, String pieces) {
    List<String> kept = new ArrayList<>(Arrays.asList(program.files().get(path).split(pieces, -1)));
    for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
      int at = 0;
      while (at < kept.size()) {
        List<String> without = new ArrayList<>(kept);
        without.subList(at, Math.min(at + size, kept.size())).clear();
        if (fails(program.with(path, String.join("", without)))) {
          kept = without;
        } else {
          at += size;
        }
      }
    }
    return program.with(path, String.join("", kept));
  }

  private boolean fails(Program program) {
    boolean ends = failure.property() != Property.ENDS;
    if ((ends && System.nanoTime() >= end) || hanging >= MOST_HANGING || checks.isExhausted()) {
      return false;
    }
    boolean fails = failures(program).stream().anyMatch(failure::isLike);
    if (fails && !ends) {
      hanging++;
    }
    return fails;
  }

  private List<Failure> failures(Program program) {
    return switch (failure.property()) {
      case DETERMINED -> checks.checkDetermined(program, checks.check(program).outcome());
      case ENDS -> checks.checkHanging(program).failures();
      default -> checks.check(program).failures();
    };
  }
}
