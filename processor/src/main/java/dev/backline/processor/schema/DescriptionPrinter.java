package dev.backline.processor.schema;

import java.util.Optional;

/** Prints descriptions. */
final class DescriptionPrinter {
  private DescriptionPrinter() {}

  /** Prints a description in front of what it describes; nothing where there is none. */
  static void print(Optional<String> description, String indent, StringBuilder schema) {
    description.ifPresent(
        text -> {
          if (fitsOnOneLine(text)) {
            schema.append(indent).append("\"\"\"").append(escaped(text)).append("\"\"\"\n");
            return;
          }
          schema.append(indent).append("\"\"\"\n");
          escaped(text)
              .lines()
              .forEach(
                  line -> schema.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
          schema.append(indent).append("\"\"\"\n");
        });
  }

  /** A quote or a backslash at the end would run into the closing quotes. */
  private static boolean fitsOnOneLine(String text) {
    return text.length() <= 80
        && text.strip().equals(text)
        && text.matches("[^\\n\\r]*[^\\n\\r\"\\\\]");
  }

  /** GraphQL allows no control characters, and a block string ends at three quotes. */
  private static String escaped(String text) {
    return text.replace("\"\"\"", "\\\"\"\"").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ");
  }
}
