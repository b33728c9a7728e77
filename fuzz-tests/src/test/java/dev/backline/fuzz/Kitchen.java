package dev.backline.fuzz;

import dev.backline.fuzz.program.Program;

/** Makes programs of recipes. */
interface Kitchen {
  /** The program that a recipe makes. */
  Program cook(Recipe recipe);
}
