package dev.backline.processor.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a string in three quotes says, by GraphQL's rules. */
final class BlockString {
  private BlockString() {}

  /** The text without common indentation, and without blank lines at the beginning and end. */
  static String value(String raw) {
    List<String> lines = Arrays.asList(raw.split("\r\n|[\n\r]", -1));
    int common =
        lines.stream()
            .skip(1)
            .filter(line -> indentation(line) < line.length())
            .mapToInt(BlockString::indentation)
            .min()
            .orElse(0);
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, lines.get(i).substring(Math.min(common, lines.get(i).length())));
    }
    int first = 0;
    int last = lines.size();
    while (first < last && indentation(lines.get(first)) == lines.get(first).length()) {
      first++;
    }
    while (last > first && indentation(lines.get(last - 1)) == lines.get(last - 1).length()) {
      last--;
    }
    return lines.subList(first, last).stream().collect(Collectors.joining("\n"));
  }

  private static int indentation(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
