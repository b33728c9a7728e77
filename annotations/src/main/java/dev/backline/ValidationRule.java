package dev.backline;

/** The rules of {@link Validate}. */
public enum ValidationRule {
  /** A number greater than the value. */
  GT,
  /** A number less than the value. */
  LT,
  /** A number greater than or equal to the value. */
  GTE,
  /** A number less than or equal to the value. */
  LTE,
  /** A text of at least so many characters. */
  MIN_LENGTH,
  /** A text of at most so many characters. */
  MAX_LENGTH,
  /** A text that starts with the value. */
  STARTS_WITH,
  /** A text that ends with the value. */
  ENDS_WITH,
  /** A text that matches the regular expression. */
  MATCHES
}
