package dev.backline;

/** What AppSync logs about the fields of a request. */
public enum FieldLogLevel {
  /** Nothing. */
  NONE,
  /** Fields that failed. */
  ERROR,
  /** Fields that failed, and messages of level info and error. */
  INFO,
  /** Fields that failed, and messages of level debug, info and error. */
  DEBUG,
  /** Every field, with its tracing information. */
  ALL
}
