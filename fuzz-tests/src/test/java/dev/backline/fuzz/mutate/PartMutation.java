package dev.backline.fuzz.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes away, repeats and exchanges whole parts: annotations, their members, types. */
enum PartMutation implements TextMutation {
  DELETE_ANNOTATION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      replace(tokens, Spans.annotations(tokens), "", random);
    }
  },
  EXCHANGE_ANNOTATION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      replace(
          tokens, Spans.annotations(tokens), Choice.of(ingredients.annotations(), random), random);
    }
  },
  ADD_ANNOTATION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Integer> places =
          Spans.where(
              tokens,
              token -> token.is("@") || token.text().matches("[A-Z]\\w*|record|class|interface"));
      insert(tokens, places, Choice.of(ingredients.annotations(), random) + " ", random);
    }
  },
  REPEAT_ANNOTATION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      repeat(tokens, Spans.annotations(tokens), " ", random);
    }
  },
  MOVE_ANNOTATION {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Spans.Span> annotations = Spans.annotations(tokens);
      if (!annotations.isEmpty()) {
        Spans.Span from = Choice.of(annotations, random);
        String text = Token.join(from.of(tokens));
        from.of(tokens).clear();
        List<Integer> places = Spans.where(tokens, token -> token.text().matches("[A-Z]\\w*|@"));
        insert(tokens, places, " " + text + " ", random);
      }
    }
  },
  DELETE_ITEM {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Spans.Span> items = Spans.items(tokens);
      if (!items.isEmpty()) {
        Spans.Span item = Choice.of(items, random);
        int end = item.end();
        int start = item.start();
        if (Spans.is(tokens, end, ",")) {
          end++;
        } else if (Spans.is(tokens, start - 1, ",")) {
          start--;
        }
        tokens.subList(start, end).clear();
      }
    }
  },
  REPEAT_ITEM {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      repeat(tokens, Spans.items(tokens), ", ", random);
    }
  },
  EXCHANGE_ITEM {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      replace(tokens, Spans.items(tokens), Choice.of(ingredients.items(), random), random);
    }
  },
  ADD_ITEM {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Integer> places = Spans.where(tokens, token -> token.is(","));
      insert(tokens, places, ", " + Choice.of(ingredients.items(), random), random);
    }
  },
  /** A member of one annotation, put into another of the same name. */
  ADD_MEMBER {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Spans.Span> annotations = Spans.annotations(tokens);
      if (!annotations.isEmpty()) {
        Spans.Span at = Choice.of(annotations, random);
        String name = tokens.get(Spans.next(tokens, at.start())).text();
        List<String> others =
            ingredients.annotations().stream()
                .filter(text -> text.startsWith("@" + name + "("))
                .toList();
        if (!others.isEmpty()) {
          List<Token> other = new ArrayList<>(Token.of(Choice.of(others, random)));
          List<Spans.Span> members = Spans.items(other);
          if (!members.isEmpty()) {
            String member = Token.join(Choice.of(members, random).of(other));
            boolean bare = !tokens.get(at.end() - 1).is(")");
            tokens.add(
                bare ? at.end() : at.end() - 1,
                new Token(Token.Kind.SIGN, bare ? "(" + member + ")" : ", " + member));
          }
        }
      }
    }
  },
  DELETE_TYPE {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      replace(tokens, Spans.types(tokens), "class Deleted {}", random);
    }
  },
  REPEAT_TYPE {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      repeat(tokens, Spans.types(tokens), "\n@Model ", random);
    }
  },
  ADD_TYPE {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Integer> ends = Spans.types(tokens).stream().map(Spans.Span::end).toList();
      String annotation =
          Choice.of(List.of("@Model ", "@CustomType ", "", "@LambdaFunction "), random);
      insert(tokens, ends, "\n" + annotation + Choice.of(ingredients.types(), random), random);
    }
  },
  EXCHANGE_TYPE {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      replace(tokens, Spans.types(tokens), Choice.of(ingredients.types(), random), random);
    }
  },
  DELETE_STATEMENT {
    @Override
    public void change(List<Token> tokens, Random random, Ingredients ingredients) {
      List<Integer> ends = Spans.where(tokens, token -> token.is(";"));
      if (!ends.isEmpty()) {
        int end = Choice.of(ends, random);
        int start = end;
        while (start > 0 && !";{}".contains(tokens.get(start - 1).text())) {
          start--;
        }
        tokens.subList(start, end + 1).clear();
      }
    }
  };

  private static void replace(
      List<Token> tokens, List<Spans.Span> spans, String text, Random random) {
    if (!spans.isEmpty()) {
      List<Token> part = Choice.of(spans, random).of(tokens);
      part.clear();
      part.add(new Token(Token.Kind.SIGN, text));
    }
  }

  private static void repeat(
      List<Token> tokens, List<Spans.Span> spans, String between, Random random) {
    if (!spans.isEmpty()) {
      Spans.Span span = Choice.of(spans, random);
      // Once, or more often than any limit of AWS allows.
      int times = random.nextInt(12) == 0 ? 30 : 1;
      String copy = between + Token.join(span.of(tokens));
      tokens.add(
          Math.min(span.end(), tokens.size()), new Token(Token.Kind.SIGN, copy.repeat(times)));
    }
  }

  private static void insert(List<Token> tokens, List<Integer> places, String text, Random random) {
    if (!places.isEmpty()) {
      tokens.add(Choice.of(places, random), new Token(Token.Kind.SIGN, text));
    }
  }
}
