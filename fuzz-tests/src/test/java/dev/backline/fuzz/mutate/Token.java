package dev.backline.fuzz.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of Java source.
 *
 * @param kind what it is
 * @param text as it is written
 */
record Token(Kind kind, String text) {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<space>\\s++|//[^\\n]*+|/\\*(?s:.*?)\\*/)"
              + "|(?<text>\"\"\"(?s:.*?)\"\"\"|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
              + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+')"
              + "|(?<number>\\d[\\w.]*)"
              + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
              + "|(?<sign>::|->|\\.\\.\\.|(?s:.))");

  /** All of a source; joined again, they are the source. */
  static List<Token> of(String source) {
    List<Token> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(source);
    while (piece.find()) {
      for (Kind kind : Kind.values()) {
        if (piece.group(kind.group) != null) {
          tokens.add(new Token(kind, piece.group()));
          break;
        }
      }
    }
    return tokens;
  }

  static String join(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }

  boolean is(String expected) {
    return text.equals(expected);
  }

  boolean is(Kind expected) {
    return kind == expected;
  }

  /** The kinds of pieces. */
  enum Kind {
    SPACE("space"),
    TEXT("text"),
    NUMBER("number"),
    WORD("word"),
    SIGN("sign");

    private final String group;

    Kind(String group) {
      this.group = group;
    }
  }
}
