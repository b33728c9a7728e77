package dev.backline.fuzz.check;

import java.time.Duration;

/** A span of time that runs from its making. */
final class Deadline {
  private final long start = System.nanoTime();
  private final Duration allowed;

  Deadline(Duration allowed) {
    this.allowed = allowed;
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  boolean isMissed() {
    return taken().compareTo(allowed) > 0;
  }
}
