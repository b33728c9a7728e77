package dev.backline.fuzz.mutate;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Puts other words and values in the place of single ones. */
enum ValueMutation implements TextMutation {
  ODD_TEXT(token -> token.is(Token.Kind.TEXT)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(OddValues.TEXTS, random);
    }
  },
  TEXT_OF_ANOTHER(token -> token.is(Token.Kind.TEXT)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(ingredients.texts(), random);
    }
  },
  /** Names of fields and types are what most texts in annotations are. */
  TEXT_OF_A_NAME(token -> token.is(Token.Kind.TEXT)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return '"' + word(tokens, random) + '"';
    }
  },
  EDITED_TEXT(token -> token.is(Token.Kind.TEXT)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      int at = 1 + random.nextInt(Math.max(1, old.text().length() - 1));
      String end = old.text().substring(at);
      String start = old.text().substring(0, at);
      return switch (random.nextInt(4)) {
        case 0 ->
            start + Choice.of(List.of("x", " ", "_", "-", ".", "/", "*", "é", "0"), random) + end;
        case 1 -> end.length() > 1 ? start + end.substring(1) : old.text();
        case 2 -> start + start.replace("\"", "") + end;
        default -> old.text() + " + " + old.text();
      };
    }
  },
  NUMBER(token -> token.is(Token.Kind.NUMBER)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(OddValues.NUMBERS, random);
    }
  },
  TRUTH(token -> token.is("true") || token.is("false")) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(List.of("true", "false", "!true", "1 < 2", "null", "Missing.X"), random);
    }
  },
  TYPE(token -> token.is(Token.Kind.WORD) && Character.isUpperCase(token.text().charAt(0))) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(OddValues.TYPES, random);
    }
  },
  WRAPPED_TYPE(
      token -> token.is(Token.Kind.WORD) && Character.isUpperCase(token.text().charAt(0))) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(
              List.of(
                  "List<%s>",
                  "List<@Required %s>",
                  "%s[]",
                  "Optional<%s>",
                  "Map<%1$s, %1$s>",
                  "@Required %s",
                  "List<? extends %s>",
                  "%s<%1$s>",
                  "%s.Inner",
                  "app.%s"),
              random)
          .formatted(old.text());
    }
  },
  WORD_OF_THIS(token -> token.is(Token.Kind.WORD)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return word(tokens, random);
    }
  },
  WORD_OF_ANOTHER(token -> token.is(Token.Kind.WORD)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(ingredients.words(), random);
    }
  },
  KIND(token -> token.text().matches("class|interface|enum|record")) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      return Choice.of(
          List.of("class", "interface", "enum", "record", "@interface", "abstract class"), random);
    }
  },
  CONSTANT(token -> token.is(Token.Kind.TEXT) || token.is(Token.Kind.NUMBER)) {
    @Override
    String replacement(List<Token> tokens, Token old, Random random, Ingredients ingredients) {
      // Declared behind everything else in the file, so far.
      String declared = random.nextInt(4) == 0 ? "Constants.VALUE" : old.text();
      String type = old.is(Token.Kind.TEXT) ? "String" : "int";
      tokens.add(
          new Token(
              Token.Kind.SPACE,
              "\ninterface Constants { " + type + " VALUE = " + declared + "; }\n"));
      return "Constants.VALUE";
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // A lambda that holds nothing.
  private final Predicate<Token> place;

  ValueMutation(Predicate<Token> place) {
    this.place = place;
  }

  @Override
  public void change(List<Token> tokens, Random random, Ingredients ingredients) {
    List<Integer> places = Spans.where(tokens, place);
    if (!places.isEmpty()) {
      int at = Choice.of(places, random);
      Token old = tokens.get(at);
      tokens.set(at, new Token(old.kind(), replacement(tokens, old, random, ingredients)));
    }
  }

  abstract String replacement(
      List<Token> tokens, Token old, Random random, Ingredients ingredients);

  private static String word(List<Token> tokens, Random random) {
    return tokens
        .get(Choice.of(Spans.where(tokens, token -> token.is(Token.Kind.WORD)), random))
        .text();
  }
}
