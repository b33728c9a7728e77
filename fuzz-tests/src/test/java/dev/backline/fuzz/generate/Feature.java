package dev.backline.fuzz.generate;

import java.util.Random;

/** Something that a backend can have; drawn into a sound sketch, it mostly leaves it sound. */
interface Feature {
  void draw(Sketch sketch, Random random);
}
