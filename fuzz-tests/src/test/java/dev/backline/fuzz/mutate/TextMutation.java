package dev.backline.fuzz.mutate;

import dev.backline.fuzz.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A mutation of one file, chosen at random, as a list of tokens. */
interface TextMutation extends Mutation {
  /** Changes the tokens in place. */
  void change(List<Token> tokens, Random random, Ingredients ingredients);

  @Override
  default Program apply(Program program, Random random, Ingredients ingredients) {
    if (program.files().isEmpty()) {
      return program;
    }
    String path = Choice.of(List.copyOf(program.files().keySet()), random);
    List<Token> tokens = new ArrayList<>(Token.of(program.files().get(path)));
    change(tokens, random, ingredients);
    return program.with(path, Token.join(tokens));
  }
}
