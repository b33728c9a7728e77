package dev.backline.processor.model;

/**
 * A handle to the place in the source where something was written.
 *
 * <p>Only the reader makes one and only the reporter opens it. All are equal to each other, so that
 * a position never decides whether two specifications are.
 */
public abstract class SourceRef {

  @Override
  public final boolean equals(Object other) {
    return other instanceof SourceRef;
  }

  @Override
  public final int hashCode() {
    return 0;
  }
}
