package dev.backline;

/** The form in which a function logs. */
public enum LogFormat {
  /** Lines as the code prints them. */
  TEXT,
  /** An object in JSON for each message. */
  JSON
}
