package dev.backline.fuzz.check;

/** What holds for each program. */
public enum Property {
  /** Nothing is thrown, by the processor or by the compiler. */
  NO_CRASH,
  /** Backline reports no failure of its own. */
  NO_INTERNAL_ERROR,
  /** Every error and warning of Backline's leads to a place in what the user wrote. */
  LOCATED,
  /** A compilation without success has an error. */
  EXPLAINED,
  /** Nothing is said twice. */
  SAID_ONCE,
  /** Generated code has neither errors nor warnings. */
  OUTPUT_COMPILES,
  /** The schema is valid GraphQL. */
  SCHEMA_IS_VALID,
  /** The same program in another order gives the same messages and the same output. */
  DETERMINED,
  /** It ends, and soon. */
  ENDS
}
