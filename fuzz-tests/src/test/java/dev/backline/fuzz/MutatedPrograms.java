package dev.backline.fuzz;

import dev.backline.fuzz.mutate.Ingredients;
import dev.backline.fuzz.mutate.Mutation;
import dev.backline.fuzz.mutate.Mutations;
import dev.backline.fuzz.program.Program;
import dev.backline.fuzz.seed.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes programs of known ones by mutations. */
final class MutatedPrograms implements Kitchen {
  /** Reading all of them takes longer than compiling a hundred. */
  private static final List<Program> KNOWN =
      Stream.of(Seeds.sound(), Seeds.wrong(), List.copyOf(Seeds.nasty().values()))
          .flatMap(List::stream)
          .toList();

  private static final Ingredients INGREDIENTS = new Ingredients(KNOWN);

  private final List<Mutation> mutations = Mutations.all();

  @Override
  public int mostSteps() {
    return 5;
  }

  @Override
  public Program cook(Recipe recipe) {
    Program program = KNOWN.get(Math.floorMod(recipe.beginning(), KNOWN.size()));
    for (Step step : recipe.steps()) {
      program =
          mutations
              .get(Math.floorMod(step.kind(), mutations.size()))
              .apply(program, new Random(step.detail()), INGREDIENTS);
    }
    return program;
  }
}
