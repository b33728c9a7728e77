package dev.backline.processor.writing.layout;

/** Steps through code without falling into literals, comments and the arguments of types. */
final class Text {
  private Text() {}

  /**
   * The place after what begins at {@code at}: a literal, a comment, type arguments, or a
   * character.
   */
  static int next(String code, int at) {
    char c = code.charAt(at);
    if (c == '"' || c == '\'') {
      return afterLiteral(code, at);
    }
    if (code.startsWith("//", at)) {
      int end = code.indexOf('\n', at);
      return end < 0 ? code.length() : end + 1;
    }
    if (c == '<' && at > 0 && Character.isJavaIdentifierPart(code.charAt(at - 1))) {
      return afterTypes(code, at);
    }
    return at + 1;
  }

  private static int afterLiteral(String code, int at) {
    int end = at + 1;
    while (code.charAt(end) != code.charAt(at)) {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static int afterTypes(String code, int at) {
    int depth = 0;
    int end = at;
    do {
      char c = code.charAt(end);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      end++;
    } while (depth > 0);
    return end;
  }

  /** The place of {@code words} outside of literals, comments, types and parentheses, or -1. */
  static int find(String code, String words) {
    int depth = 0;
    for (int at = 0; at < code.length(); at = next(code, at)) {
      if (depth == 0 && code.startsWith(words, at)) {
        return at;
      }
      depth += change(code.charAt(at));
    }
    return -1;
  }

  /** How many parentheses stay open behind {@code code}. */
  static int openParentheses(String code) {
    int depth = 0;
    for (int at = 0; at < code.length(); at = next(code, at)) {
      depth += change(code.charAt(at));
    }
    return depth;
  }

  static boolean endsInComment(String line) {
    int at = 0;
    while (at < line.length() && !line.startsWith("//", at)) {
      at = next(line, at);
    }
    return at < line.length();
  }

  private static int change(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }
}
