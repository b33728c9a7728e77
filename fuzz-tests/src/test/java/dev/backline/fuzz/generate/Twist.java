package dev.backline.fuzz.generate;

import java.lang.annotation.ElementType;
import java.util.Random;

/** An annotation with any members at all, somewhere; what was sound seldom remains so. */
final class Twist implements Feature {
  private final Vocabulary vocabulary = new Vocabulary();

  @Override
  public void draw(Sketch sketch, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> sketch.repeated(vocabulary.annotation(ElementType.TYPE, sketch, random));
      case 1 ->
          sketch.model(random).annotate(vocabulary.annotation(ElementType.TYPE, sketch, random));
      case 2 ->
          sketch
              .model(random)
              .annotateField(
                  random.nextInt(100), vocabulary.annotation(ElementType.FIELD, sketch, random));
      case 3 ->
          sketch.function(random).annotate(vocabulary.annotation(ElementType.TYPE, sketch, random));
      default ->
          sketch.member(
              vocabulary.annotation(ElementType.METHOD, sketch, random)
                  + " "
                  + Pick.of(random, "", "@Allow(Strategy.PUBLIC_API_KEY) ", "static ")
                  + "String "
                  + sketch.fresh("method")
                  + "("
                  + vocabulary.annotation(ElementType.PARAMETER, sketch, random)
                  + " String parameter)"
                  + Pick.of(random, ";", " { return null; }"));
    }
  }
}
