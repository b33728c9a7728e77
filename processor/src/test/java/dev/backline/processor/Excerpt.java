package dev.backline.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a long program that matter. */
final class Excerpt {
  /** Up to this many lines, all are shown. */
  private static final int SHORT = 22;

  private static final int AT_BEGINNING = 6;
  private static final int BEFORE = 5;
  private static final int BEHIND = 3;
  private static final int AT_END = 2;
  private static final int LONGEST_LINE = 110;
  private static final String REPETITION = "(.)\\1{15,}";

  private Excerpt() {}

  /** The lines at both ends, and those around some that matter, which are counted from 1. */
  static String of(String text, List<Integer> linesThatMatter) {
    List<String> lines = text.lines().map(Excerpt::shortened).toList();
    if (lines.size() <= SHORT) {
      return joined(lines);
    }
    Set<Integer> shown = new TreeSet<>();
    add(shown, 1, AT_BEGINNING, lines.size());
    linesThatMatter.forEach(line -> add(shown, line - BEFORE, line + BEHIND, lines.size()));
    add(shown, lines.size() - AT_END + 1, lines.size(), lines.size());
    List<String> kept = new ArrayList<>();
    int last = 0;
    for (int line : shown) {
      if (line > last + 1) {
        kept.add(lines.get(line - 1).replaceFirst("\\S.*", "") + "// …");
      }
      kept.add(lines.get(line - 1));
      last = line;
    }
    return joined(kept);
  }

  /** A line in which what repeats is left out, if it is long. */
  static String shortened(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    String text = line.stripLeading().replaceAll(REPETITION, "$1$1$1…");
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    return text.length() <= LONGEST_LINE
        ? indent + text
        : indent + text.substring(0, LONGEST_LINE) + "…";
  }

  private static void add(Set<Integer> shown, int first, int last, int size) {
    for (int line = Math.max(1, first); line <= Math.min(last, size); line++) {
      shown.add(line);
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
