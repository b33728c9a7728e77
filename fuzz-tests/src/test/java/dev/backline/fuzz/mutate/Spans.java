package dev.backline.fuzz.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds parts of a source by its tokens, as far as that goes without a grammar. */
final class Spans {
  private Spans() {}

  /** The places of tokens. */
  static List<Integer> where(List<Token> tokens, Predicate<Token> wanted) {
    return IntStream.range(0, tokens.size())
        .filter(i -> wanted.test(tokens.get(i)))
        .boxed()
        .toList();
  }

  /** The next place behind {@code from} that is no space; the end if there is none. */
  static int next(List<Token> tokens, int from) {
    int i = from + 1;
    while (i < tokens.size() && tokens.get(i).is(Token.Kind.SPACE)) {
      i++;
    }
    return i;
  }

  /** Whether a token is there. */
  static boolean is(List<Token> tokens, int at, String text) {
    return at < tokens.size() && tokens.get(at).is(text);
  }

  /** Behind the bracket that closes the one at {@code open}. */
  static int close(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      switch (tokens.get(i).text()) {
        case "(", "{", "[" -> depth++;
        case ")", "}", "]" -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  /** The annotations with all that is in them; those inside of others, too. */
  static List<Span> annotations(List<Token> tokens) {
    List<Span> found = new ArrayList<>();
    for (int at : where(tokens, token -> token.is("@"))) {
      int name = next(tokens, at);
      if (name < tokens.size() && !tokens.get(name).is("interface")) {
        int open = next(tokens, name);
        found.add(new Span(at, is(tokens, open, "(") ? close(tokens, open) : name + 1));
      }
    }
    return found;
  }

  /** The arguments of annotations and the elements of lists: what stands between commas. */
  static List<Span> items(List<Token> tokens) {
    List<Span> found = new ArrayList<>();
    for (int open : where(tokens, token -> token.is("(") || token.is("{"))) {
      int end = close(tokens, open) - 1;
      int start = open + 1;
      for (int i = open + 1; i < end; i++) {
        if ("({[".contains(tokens.get(i).text())) {
          i = close(tokens, i) - 1;
        } else if (tokens.get(i).is(",")) {
          found.add(new Span(start, i));
          start = i + 1;
        } else if (tokens.get(i).is(";")) {
          start = end;
          break;
        }
      }
      if (start < end) {
        found.add(new Span(start, end));
      }
    }
    return found;
  }

  /** The declarations of types, from the keyword to the closing brace. */
  static List<Span> types(List<Token> tokens) {
    List<Span> found = new ArrayList<>();
    for (int keyword :
        where(tokens, token -> token.text().matches("class|record|interface|enum"))) {
      int i = keyword;
      while (i < tokens.size() && !tokens.get(i).is("{") && !tokens.get(i).is(";")) {
        i = tokens.get(i).is("(") ? close(tokens, i) : i + 1;
      }
      if (is(tokens, i, "{") && tokens.get(next(tokens, keyword)).is(Token.Kind.WORD)) {
        found.add(new Span(keyword, close(tokens, i)));
      }
    }
    return found;
  }

  /**
   * A part.
   *
   * @param start its first token
   * @param end behind its last
   */
  record Span(int start, int end) {
    List<Token> of(List<Token> tokens) {
      return tokens.subList(start, Math.min(end, tokens.size()));
    }
  }
}
