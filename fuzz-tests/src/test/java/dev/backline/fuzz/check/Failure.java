package dev.backline.fuzz.check;

/**
 * A property that a program has shown not to hold.
 *
 * @param property which one
 * @param signature what failures with the same cause have in common
 * @param detail for a person to read
 */
public record Failure(Property property, String signature, String detail) {

  /** Whether another failure has the same cause, as far as can be told. */
  public boolean isLike(Failure other) {
    return property == other.property && signature.equals(other.signature);
  }

  @Override
  public String toString() {
    return property + ": " + detail;
  }
}
