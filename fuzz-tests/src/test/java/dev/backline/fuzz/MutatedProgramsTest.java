package dev.backline.fuzz;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.fuzz.program.Program;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/**
 * Programs that nobody wrote, made of known ones by mutations: none crashes the processor, each
 * ends in located errors or in output that compiles.
 *
 * <p>The seed is fixed, so that a build that was green stays green; {@link LongRun} takes others.
 * What fails goes into the corpus of {@link CorpusTest}.
 */
@AddLifecycleHook(Scoreboard.class)
final class MutatedProgramsTest {
  private static final String SEED = "20260101";

  private final Fuzzing fuzzing = new Fuzzing();
  private final Kitchen kitchen = new MutatedPrograms();

  @Property(tries = 2000, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void mutatedPrograms(@ForAll("recipes") Recipe recipe) {
    Program program = kitchen.cook(recipe);
    Fuzzing.Tried tried = fuzzing.attempt(program);
    assertWithMessage("of\n%s", program).that(tried.failures()).isEmpty();
    Statistics.collect(tried.ending());
    // What still compiles shows whether the output does; a mutation seldom leaves a program sound.
    Statistics.coverage(checker -> checker.check(Ending.COMPILES).percentage(share -> share > 5));
  }

  @Provide
  Arbitrary<Recipe> recipes() {
    return Recipes.between(1, 4);
  }
}
