package dev.backline.fuzz.mutate;

import dev.backline.fuzz.program.Program;
import java.util.Random;

/** A way to make another program of one. */
public interface Mutation {
  /**
   * Changes a program; gives the same one where there is nothing to change.
   *
   * @param random decides what and how; equal numbers give equal programs
   */
  Program apply(Program program, Random random, Ingredients ingredients);
}
