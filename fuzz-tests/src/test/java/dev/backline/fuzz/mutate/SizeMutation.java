package dev.backline.fuzz.mutate;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes parts longer, deeper and more numerous than anyone would write them. */
enum SizeMutation implements TextMutation {
  LONG_TEXT {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      // The last one has more bytes than a constant of a class file may have.
      String text =
          Choice.of(
              List.of(
                  "x".repeat(65_000),
                  "a.".repeat(5_000),
                  "{\"a\":".repeat(2_000),
                  "é".repeat(40_000)),
              random);
      replace(tokens, Token.Kind.TEXT, '"' + text.replace("\"", "\\\"") + '"', random);
    }
  },
  MANY_VALUES {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      Token.Kind kind = random.nextBoolean() ? Token.Kind.TEXT : Token.Kind.WORD;
      List<Integer> places = Spans.where(tokens, token -> token.is(kind));
      if (!places.isEmpty()) {
        int at = Choice.of(places, random);
        String value = tokens.get(at).text();
        boolean equal = kind == Token.Kind.WORD || random.nextBoolean();
        String values =
            repeat(
                3_000, ", ", i -> equal ? value : value.substring(0, value.length() - 1) + i + '"');
        tokens.set(at, new Token(Token.Kind.SIGN, "{" + values + "}"));
      }
    }
  },
  MANY_FIELDS {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Spans.Span> types = Spans.types(tokens);
      if (!types.isEmpty()) {
        Spans.Span type = Choice.of(types, random);
        String field =
            Choice.of(List.of("String", "@Index String", "java.util.List<Integer>"), random);
        boolean components = tokens.get(type.start()).is("record");
        int open = type.start();
        while (!tokens.get(open).is(components ? "(" : "{")) {
          open++;
        }
        String fields = repeat(400, " ", i -> field + " many" + i + (components ? "," : ";"));
        tokens.add(open + 1, new Token(Token.Kind.SIGN, fields));
      }
    }
  },
  MANY_TYPES {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      String type =
          Choice.of(
              List.of(
                  "@Model record Many%1$d(@Id String id) {}",
                  "@Model record Many%1$d(@Id String id, @HasMany List<Many%2$d> next) {}",
                  "@CustomType record Many%1$d(Many%2$d next) {}",
                  "enum Many%1$d { A }",
                  "@LambdaFunction public class Many%1$d { public String handle(String s) { return s; } }"),
              random);
      tokens.add(
          new Token(
              Token.Kind.SIGN, "\n" + repeat(60, "\n", i -> type.formatted(i, (i + 1) % 60))));
    }
  },
  DEEP_TYPE {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      String type =
          Choice.of(
                      List.of("java.util.List<", "java.util.Optional<", "java.util.Map<String, "),
                      random)
                  .repeat(100)
              + "String"
              + ">".repeat(100);
      replace(
          tokens,
          Token.Kind.WORD,
          random.nextInt(4) == 0 ? "int" + "[]".repeat(255) : type,
          random);
    }
  },
  DEEP_EXPRESSION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      String expression =
          Choice.of(
              List.of(
                  "(".repeat(200) + "\"a\"" + ")".repeat(200),
                  "\"a\"" + " + \"a\"".repeat(300),
                  "{".repeat(100) + "}".repeat(100)),
              random);
      replace(tokens, Token.Kind.TEXT, expression, random);
    }
  },
  DEEP_NESTING {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Spans.Span> types = Spans.types(tokens);
      if (!types.isEmpty()) {
        int end = Choice.of(types, random).end() - 1;
        String nested = repeat(40, " ", i -> "static class Deep" + i + " {");
        tokens.add(
            end,
            new Token(
                Token.Kind.SIGN,
                nested + " @Model class Bottom { @Id String id; } " + "}".repeat(40)));
      }
    }
  };

  private static void replace(List<Token> tokens, Token.Kind kind, String text, Random random) {
    List<Integer> places = Spans.where(tokens, token -> token.is(kind));
    if (!places.isEmpty()) {
      tokens.set(Choice.of(places, random), new Token(kind, text));
    }
  }

  private static String repeat(int count, String between, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
  }
}
