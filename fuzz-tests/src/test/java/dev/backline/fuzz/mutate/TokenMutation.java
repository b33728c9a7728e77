package dev.backline.fuzz.mutate;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes single tokens, whatever they are; what comes out seldom has the syntax of Java. */
enum TokenMutation implements TextMutation {
  DELETE {
    @Override
    void change(List<Token> tokens, int at, Random random) {
      tokens.remove(at);
    }
  },
  DUPLICATE {
    @Override
    void change(List<Token> tokens, int at, Random random) {
      tokens.add(at, tokens.get(at));
    }
  },
  SWAP {
    @Override
    void change(List<Token> tokens, int at, Random random) {
      int other = Spans.next(tokens, at);
      if (other < tokens.size()) {
        Collections.swap(tokens, at, other);
      }
    }
  },
  SWAP_FAR {
    @Override
    void change(List<Token> tokens, int at, Random random) {
      Token.Kind kind = tokens.get(at).kind();
      Collections.swap(tokens, at, Choice.of(Spans.where(tokens, token -> token.is(kind)), random));
    }
  };

  @Override
  public void change(List<Token> tokens, Random random, Ingredients ingredients) {
    List<Integer> places = Spans.where(tokens, token -> !token.is(Token.Kind.SPACE));
    if (!places.isEmpty()) {
      change(tokens, Choice.of(places, random), random);
    }
  }

  abstract void change(List<Token> tokens, int at, Random random);
}
