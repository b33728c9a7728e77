package dev.backline;

/** How severe a message of a function has to be in order to be kept, the least severe first. */
public enum LogLevel {
  /** Everything. */
  TRACE,
  /** What helps to find mistakes. */
  DEBUG,
  /** What happens. */
  INFO,
  /** What may be wrong. */
  WARN,
  /** What went wrong. */
  ERROR,
  /** What ended the call. */
  FATAL
}
