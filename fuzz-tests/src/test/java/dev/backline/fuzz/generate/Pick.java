package dev.backline.fuzz.generate;

import java.util.List;
import java.util.Random;

/** Picks at random. */
final class Pick {
  private Pick() {}

  static String of(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }

  static <T> T of(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
