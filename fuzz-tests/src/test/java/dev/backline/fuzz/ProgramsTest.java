package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.fuzz.program.Program;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/**
 * Programs that nobody wrote: none crashes the processor, each ends in located errors or in output
 * that compiles.
 *
 * <p>The seed is fixed, so that a build that was green stays green; {@link LongRun} takes others.
 * What fails goes into the corpus of {@link CorpusTest}.
 */
@AddLifecycleHook(Scoreboard.class)
final class ProgramsTest {
  private static final String SEED = "20260101";

  private final Fuzzing fuzzing = new Fuzzing();
  private final Kitchen mutating = new MutatedPrograms();
  private final Kitchen generating = new GeneratedPrograms();

  @Property(tries = 1200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void mutatedPrograms(@ForAll("mutations") Recipe recipe) {
    attempt("mutated programs", mutating.cook(recipe));
    // What still compiles shows whether the output does; a mutation seldom leaves a program sound.
    Statistics.label("mutated programs")
        .coverage(checker -> checker.check(Ending.COMPILES).percentage(share -> share > 5));
  }

  @Property(tries = 600, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void generatedPrograms(@ForAll("features") Recipe recipe) {
    attempt("generated programs", generating.cook(recipe));
    Statistics.label("generated programs")
        .coverage(checker -> checker.check(Ending.COMPILES).percentage(share -> share > 25));
  }

  @Provide
  Arbitrary<Recipe> mutations() {
    return recipes(1, 4);
  }

  @Provide
  Arbitrary<Recipe> features() {
    return recipes(0, 12);
  }

  private static Arbitrary<Recipe> recipes(int fewest, int most) {
    // Evenly: of its own accord jqwik prefers small numbers.
    Arbitrary<Integer> choices =
        Arbitraries.randomValue(random -> random.nextInt(Integer.MAX_VALUE));
    Arbitrary<Long> details = Arbitraries.randomValue(Random::nextLong);
    return Combinators.combine(
            choices,
            Combinators.combine(choices, details)
                .as(Step::new)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most))
        .as(Recipe::new);
  }

  private void attempt(String label, Program program) {
    Fuzzing.Tried tried = fuzzing.attempt(program);
    assertWithMessage("of\n%s", program).that(tried.failures()).isEmpty();
    Statistics.label(label).collect(tried.ending());
  }
}
