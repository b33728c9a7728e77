package dev.backline.fuzz.mutate;

import java.util.List;
import java.util.Random;

/** Picks at random. */
final class Choice {
  private Choice() {}

  static <T> T of(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
