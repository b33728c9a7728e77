package dev.backline.fuzz;

import dev.backline.fuzz.javac.Outcome;

/** What became of a program. */
enum Ending {
  /** The compiler asks no processor: it is no Java, or wrong in a way that none could mend. */
  NOT_ASKED,
  /** Backline finds mistakes. */
  REFUSED,
  /** The compiler finds mistakes that are none of Backline's business. */
  FAILS,
  /** Everything compiles, generated code included. */
  COMPILES,
  /** Something is thrown, or does not end. */
  CRASHES;

  static Ending of(Outcome outcome) {
    if (outcome.crash().isPresent()) {
      return CRASHES;
    }
    if (!outcome.asked()) {
      return NOT_ASKED;
    }
    if (!outcome.hasErrors()) {
      return COMPILES;
    }
    return outcome.isRefused() ? REFUSED : FAILS;
  }
}
