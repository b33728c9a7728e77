package dev.backline.differential.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The differences that are meant to be, as a file lists them: blocks of {@code key: value} lines,
 * parted by empty lines. A block with several resources stands for as many differences.
 */
public final class AcceptedDifferences {
  private static final List<String> KEYS =
      List.of("cases", "resource", "property", "typescript", "java", "because");

  private final List<AcceptedDifference> entries = new ArrayList<>();

  private AcceptedDifferences() {}

  /** Reads the text of such a file. */
  public static AcceptedDifferences parse(String text) {
    AcceptedDifferences accepted = new AcceptedDifferences();
    Map<String, List<String>> block = new LinkedHashMap<>();
    int number = 0;
    int start = 0;
    for (String line : Stream.concat(text.lines(), Stream.of("")).toList()) {
      number++;
      if (line.isBlank()) {
        accepted.add(block, start);
        block.clear();
      } else if (!line.startsWith("#")) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon);
        if (!KEYS.contains(key)) {
          throw new IllegalArgumentException("line " + number + ": " + key + " is none of " + KEYS);
        }
        start = block.isEmpty() ? number : start;
        block.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(colon + 1).strip());
      }
    }
    return accepted;
  }

  /** The differences of a case that no entry covers. */
  public List<Difference> others(String caseName, List<Difference> differences) {
    return differences.stream()
        .filter(difference -> entries.stream().noneMatch(e -> e.covers(caseName, difference)))
        .toList();
  }

  /** The entries that cover nothing, in all or in one of the cases that they name. */
  public List<String> stale(Map<String, List<Difference>> differencesByCase) {
    List<String> stale = new ArrayList<>();
    for (AcceptedDifference entry : entries) {
      List<String> without =
          differencesByCase.entrySet().stream()
              .filter(each -> entry.holdsFor(each.getKey()))
              .filter(
                  each -> each.getValue().stream().noneMatch(d -> entry.covers(each.getKey(), d)))
              .map(Map.Entry::getKey)
              .toList();
      boolean everywhere = without.size() == differencesByCase.size();
      if (everywhere || (!entry.cases().isEmpty() && !without.isEmpty())) {
        stale.add(entry + (everywhere ? "" : " in " + without));
      }
    }
    return stale;
  }

  private void add(Map<String, List<String>> block, int line) {
    if (block.isEmpty()) {
      return;
    }
    String cases = only(block, "cases", line);
    for (String resource : block.getOrDefault("resource", List.of())) {
      entries.add(
          new AcceptedDifference(
              line,
              cases.equals("*") ? List.of() : List.of(cases.split(" *, *")),
              resource,
              block.containsKey("property") ? only(block, "property", line) : "",
              only(block, "typescript", line),
              only(block, "java", line),
              only(block, "because", line)));
    }
  }

  private static String only(Map<String, List<String>> block, String key, int line) {
    List<String> values = block.getOrDefault(key, List.of());
    if (values.size() != 1 || values.get(0).isEmpty()) {
      throw new IllegalArgumentException("the block in line " + line + " wants one " + key);
    }
    return values.get(0);
  }
}
