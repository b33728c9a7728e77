package dev.backline.processor.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the name that the user probably meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * A sentence, with a space before it, that names the candidate most like {@code name}; or all of
   * them where none is close; or nothing where there are none.
   */
  public static String hint(String name, Collection<String> candidates) {
    if (candidates.isEmpty()) {
      return "";
    }
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(candidate -> " Did you mean '" + candidate + "'?")
        .orElseGet(
            () -> candidates.stream().collect(Collectors.joining("', '", " It has '", "'.")));
  }

  /** Levenshtein's distance, blind to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
