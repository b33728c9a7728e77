package dev.backline;

/** Whether users prove twice who they are. */
public enum MfaMode {
  /** They don't. */
  OFF,
  /** Those who want to do. */
  OPTIONAL,
  /** All do. */
  REQUIRED
}
