package dev.backline.fuzz;

import dev.backline.fuzz.generate.Features;
import dev.backline.fuzz.program.Program;

/** Makes programs of nothing but features; every other one is meant to be sound. */
final class GeneratedPrograms implements Kitchen {
  private final Features features = new Features();

  @Override
  public int mostSteps() {
    return 12;
  }

  @Override
  public Program cook(Recipe recipe) {
    return features.draw(
        recipe.steps().stream().map(Step::kind).toList(),
        recipe.steps().stream().map(Step::detail).toList(),
        // Most are without, since one mistake hides what another would have led to.
        Math.max(0, Math.floorMod(recipe.beginning(), 5) - 2));
  }
}
