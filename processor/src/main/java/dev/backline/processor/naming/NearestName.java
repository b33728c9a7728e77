package dev.backline.processor.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the name that the user probably meant. */
public final class NearestName {
  /** Whole texts are no misspelt names, and it would take for ever to compare them. */
  private static final int LONGEST = 255;

  private NearestName() {}

  /**
   * A sentence, with a space before it, that names the candidate most like {@code name}; or all of
   * them where none is close; or nothing where there are none.
   */
  public static String hint(String name, Collection<String> candidates) {
    if (candidates.isEmpty()) {
      return "";
    }
    String closest = closest(name, candidates);
    return closest.isEmpty()
        ? candidates.stream().collect(Collectors.joining("', '", " It has '", "'."))
        : closest;
  }

  /** The sentence if a candidate is close, or nothing. */
  public static String closest(String name, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isNear(name, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .map(candidate -> " Did you mean '" + candidate + "'?")
        .orElse("");
  }

  private static boolean isNear(String name, String candidate) {
    int most = Math.max(1, name.length() / 3);
    return name.length() <= LONGEST
        && Math.abs(name.length() - candidate.length()) <= most
        && distance(name, candidate) <= most;
  }

  /** How many letters differ, where two swapped neighbours count as one; blind to case. */
  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(
            edits[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
