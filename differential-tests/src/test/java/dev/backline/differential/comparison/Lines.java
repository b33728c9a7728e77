package dev.backline.differential.comparison;

import java.util.List;

/** The lines of a text that two versions of it do not share. */
final class Lines {
  private Lines() {}

  /** What is left of a text without the lines that both texts begin and end with. */
  static String changed(String text, String other) {
    List<String> lines = text.lines().toList();
    List<String> others = other.lines().toList();
    int shorter = Math.min(lines.size(), others.size());
    int start = 0;
    while (start < shorter && lines.get(start).equals(others.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && lines.get(lines.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
      end++;
    }
    return String.join("\n", lines.subList(start, lines.size() - end));
  }
}
