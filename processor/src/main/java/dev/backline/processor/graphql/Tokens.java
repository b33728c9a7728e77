package dev.backline.processor.graphql;

import dev.backline.processor.graphql.DirectiveParser.SyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text in GraphQL, one at a time. */
final class Tokens {
  private static final Pattern IGNORED = Pattern.compile("(?:[ \\t\\r\\n,\\uFEFF]|#[^\\r\\n]*)*+");
  private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /** What may not follow a number directly. */
  private static final Pattern GLUED = Pattern.compile("[_0-9A-Za-z.]");

  private static final String PUNCTUATORS = "@():[]{}";

  private final String text;
  private int start;
  private int end;
  private Kind kind = Kind.END;
  private String value = "";

  /** The mistake of the current token, shown when it is asked for. */
  private String broken = "";

  private int brokenAt;

  Tokens(String text) {
    this.text = text;
    advance();
  }

  /** The kind of the current token. */
  Kind kind() throws SyntaxException {
    if (!broken.isEmpty()) {
      throw new SyntaxException(broken, brokenAt);
    }
    return kind;
  }

  boolean is(String punctuator) throws SyntaxException {
    return kind() == Kind.PUNCTUATOR && value.equals(punctuator);
  }

  boolean atEnd() throws SyntaxException {
    return kind() == Kind.END;
  }

  /** Gives the current token and goes on to the next. */
  String take() {
    String taken = value;
    advance();
    return taken;
  }

  /** The complaint that something else was expected where the current token is. */
  SyntaxException unexpected(String expected) {
    String found = kind == Kind.END ? "the end" : "'" + text.substring(start, end) + "'";
    return new SyntaxException("there is " + found + " where " + expected + " should be", start);
  }

  private void advance() {
    start = end + match(IGNORED, end).length();
    if (start >= text.length()) {
      token(Kind.END, "", text.length());
      return;
    }
    char c = text.charAt(start);
    String name = match(NAME, start);
    Matcher number = NUMBER.matcher(text).region(start, text.length());
    if (PUNCTUATORS.indexOf(c) >= 0) {
      token(Kind.PUNCTUATOR, String.valueOf(c), start + 1);
    } else if (!name.isEmpty()) {
      token(Kind.NAME, name, start + name.length());
    } else if (text.startsWith("\"\"\"", start)) {
      block();
    } else if (c == '"') {
      string();
    } else if (number.lookingAt()) {
      boolean whole = number.group(1) == null && number.group(2) == null;
      token(whole ? Kind.INT : Kind.FLOAT, number.group(), number.end());
      if (!match(GLUED, end).isEmpty()) {
        breakAt("a number ends in '" + text.charAt(end) + "'", end);
      }
    } else if (c == '$') {
      breakAt("there is a variable, and a schema has none", start);
    } else {
      breakAt(
          "'"
              + text.substring(start, start + Character.charCount(text.codePointAt(start)))
              + "' has no meaning here",
          start);
    }
  }

  private void token(Kind next, String text, int nextEnd) {
    kind = next;
    value = text;
    end = nextEnd;
  }

  private void breakAt(String reason, int position) {
    broken = reason;
    brokenAt = position;
  }

  private String match(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(Math.min(from, text.length()), text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  private void string() {
    StringBuilder string = new StringBuilder();
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        breakAt("a string has no end on its line", i);
        return;
      }
      if (c == '\\') {
        int length = escape(i, string);
        if (length == 0) {
          breakAt("a string has an escape that GraphQL does not know", i);
          return;
        }
        i += length;
      } else {
        string.append(c);
        i++;
      }
    }
    if (i >= text.length()) {
      breakAt("a string has no end", start);
      return;
    }
    token(Kind.STRING, string.toString(), i + 1);
  }

  /** Appends what an escape stands for, and gives its length; 0 where it is none. */
  private int escape(int at, StringBuilder string) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    int known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      string.append("\"\\/\b\f\n\r\t".charAt(known));
      return 2;
    }
    if (c == 'u' && at + 6 <= text.length()) {
      String digits = text.substring(at + 2, at + 6).toLowerCase(Locale.ROOT);
      if (digits.matches("[0-9a-f]{4}")) {
        string.append((char) Integer.parseInt(digits, 16));
        return 6;
      }
    }
    return 0;
  }

  /** A string in three quotes, whose common indentation is no part of it. */
  private void block() {
    int close = start + 3;
    while (close < text.length() && !text.startsWith("\"\"\"", close)) {
      close += text.startsWith("\\\"\"\"", close) ? 4 : 1;
    }
    if (close >= text.length()) {
      breakAt("a string has no end", start);
      return;
    }
    String raw = text.substring(start + 3, close).replace("\\\"\"\"", "\"\"\"");
    token(Kind.STRING, BlockString.value(raw), close + 3);
  }

  /** The kinds of tokens. */
  enum Kind {
    PUNCTUATOR,
    NAME,
    STRING,
    INT,
    FLOAT,
    END
  }
}
