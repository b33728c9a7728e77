package dev.backline;

/** The type of a custom attribute of users. */
public enum AttributeType {
  /** Text. */
  STRING,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** A point in time. */
  DATE_TIME
}
