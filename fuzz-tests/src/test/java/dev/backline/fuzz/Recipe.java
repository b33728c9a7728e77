package dev.backline.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How a program is made: a beginning, and changes to it. Equal recipes make equal programs.
 *
 * @param beginning what it begins with
 * @param steps what is done to that, in order
 */
record Recipe(int beginning, List<Step> steps) {
  static Recipe random(Random random, int mostSteps) {
    return new Recipe(
        random.nextInt(Integer.MAX_VALUE),
        Stream.generate(() -> new Step(random.nextInt(Integer.MAX_VALUE), random.nextLong()))
            .limit(random.nextInt(mostSteps + 1))
            .toList());
  }
}
