package dev.backline.fuzz.generate;

import dev.backline.fuzz.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All features there are, and how they become a program. */
public final class Features {
  private final List<Feature> sound = new ArrayList<>();
  private final Feature twist = new Twist();

  public Features() {
    sound.addAll(List.of(DataFeature.values()));
    sound.addAll(List.of(BackendFeature.values()));
  }

  /**
   * A program that has these features.
   *
   * @param kinds which ones; the remainder by their number counts
   * @param details one for each of them
   * @param twists how many of the last ones are anything at all instead
   */
  public Program draw(List<Integer> kinds, List<Long> details, int twists) {
    Sketch sketch = new Sketch();
    sketch.repeated("@Allow(Strategy.PUBLIC_API_KEY)");
    for (int i = 0; i < kinds.size(); i++) {
      Feature feature =
          i >= kinds.size() - twists ? twist : sound.get(Math.floorMod(kinds.get(i), sound.size()));
      feature.draw(sketch, new Random(details.get(i)));
    }
    return sketch.program(new Random(kinds.size()));
  }
}
