package dev.backline;

/** A version of Java that Lambda runs. */
public enum JavaRuntime {
  /** Java 17. */
  JAVA_17,
  /** Java 21. */
  JAVA_21,
  /** Java 25. */
  JAVA_25
}
