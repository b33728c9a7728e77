package dev.backline.processor.schema;

/** Text in the syntax of GraphQL. */
final class GraphqlText {
  private GraphqlText() {}

  /** A GraphQL string on one line. */
  static String quoted(String text) {
    StringBuilder string = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> string.append("\\\"");
        case '\\' -> string.append("\\\\");
        case '\n' -> string.append("\\n");
        case '\r' -> string.append("\\r");
        case '\t' -> string.append("\\t");
        default -> string.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return string.append('"').toString();
  }
}
