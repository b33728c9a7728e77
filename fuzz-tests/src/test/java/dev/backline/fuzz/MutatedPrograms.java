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
  private final List<Program> known;
  private final List<Mutation> mutations = Mutations.all();
  private final Ingredients ingredients;

  MutatedPrograms() {
    this.known =
        Stream.of(Seeds.sound(), Seeds.wrong(), List.copyOf(Seeds.nasty().values()))
            .flatMap(List::stream)
            .toList();
    this.ingredients = new Ingredients(known);
  }

  @Override
  public Program cook(Recipe recipe) {
    Program program = known.get(Math.floorMod(recipe.beginning(), known.size()));
    for (Step step : recipe.steps()) {
      program =
          mutations
              .get(Math.floorMod(step.kind(), mutations.size()))
              .apply(program, new Random(step.detail()), ingredients);
    }
    return program;
  }
}
