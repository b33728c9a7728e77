package dev.backline.fuzz;

import dev.backline.fuzz.program.Program;

/** Makes programs of recipes. */
interface Kitchen {
  /** The program that a recipe makes. */
  Program cook(Recipe recipe);

  /** How many steps make a program that is still worth a try. */
  int mostSteps();
}
