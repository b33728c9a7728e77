package dev.backline.processor.writing.code;

/** Writes values as Java source that is plain ASCII and stays on one line. */
public final class JavaLiterals {
  private JavaLiterals() {}

  /** A string literal; harmless in a comment as well, where Java reads Unicode escapes too. */
  public static String string(String value) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (c < ' ') {
            // An octal escape: a Unicode escape of a line end would end the line.
            literal.append(String.format("\\%03o", (int) c));
          } else if (c > '~') {
            literal.append(String.format("\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }
}
