package dev.backline.fuzz;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The recipes that properties try. */
final class Recipes {
  private Recipes() {}

  static Arbitrary<Recipe> between(int fewestSteps, int mostSteps) {
    // Evenly: of its own accord jqwik prefers small numbers.
    Arbitrary<Integer> choices =
        Arbitraries.randomValue(random -> random.nextInt(Integer.MAX_VALUE));
    Arbitrary<Long> details = Arbitraries.randomValue(Random::nextLong);
    return Combinators.combine(
            choices,
            Combinators.combine(choices, details)
                .as(Step::new)
                .list()
                .ofMinSize(fewestSteps)
                .ofMaxSize(mostSteps))
        .as(Recipe::new);
  }
}
