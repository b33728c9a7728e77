package dev.backline.fuzz;

import dev.backline.fuzz.javac.Outcome;

/** What became of a program. */
enum Ending {
  /** The compiler does not read it as Java, and asks no processor. */
  NO_SYNTAX,
  /** Backline finds mistakes. */
  REFUSED,
  /** The compiler finds mistakes that are none of Backline's business. */
  FAILS,
  /** Everything compiles, generated code included. */
  COMPILES;

  static Ending of(Outcome outcome) {
    if (!outcome.hasErrors()) {
      return COMPILES;
    }
    return outcome.isRefused() ? REFUSED : FAILS;
  }
}
