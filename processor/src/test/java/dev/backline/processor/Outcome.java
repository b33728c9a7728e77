package dev.backline.processor;

import java.util.Optional;

/**
 * What came of a program, or a schema, that the compiler was made to let through.
 *
 * @param kind how far it came
 * @param message why no farther, in the words of whoever stopped it
 * @param assembly what was synthesised, if it came that far
 */
record Outcome(Kind kind, String message, Optional<Assembly> assembly) {
  /** How far a program came. */
  enum Kind {
    /** No class that could be run. */
    UNWRITTEN,
    /** Amplify's construct, or CDK below it, refused it. */
    REFUSED,
    /** It was synthesised. */
    ACCEPTED
  }

  static Outcome unwritten(String message) {
    return new Outcome(Kind.UNWRITTEN, message, Optional.empty());
  }

  static Outcome refused(RuntimeException refusal) {
    return new Outcome(Kind.REFUSED, String.valueOf(refusal.getMessage()), Optional.empty());
  }

  static Outcome accepted(Assembly assembly) {
    return new Outcome(Kind.ACCEPTED, "", Optional.of(assembly));
  }

  @Override
  public String toString() {
    return kind + " " + message.lines().limit(12).toList();
  }
}
