package dev.backline.differential.comparison;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A difference that is meant to be.
 *
 * @param line where it stands
 * @param cases the cases that have it; empty for every case
 * @param resource the type and the construct path; {@code *} stands for any text
 * @param property the path of the property
 * @param typescript the value there; a regular expression if it stands between slashes
 * @param java the value there, likewise
 * @param reason why it is meant to be
 */
record AcceptedDifference(
    int line,
    List<String> cases,
    String resource,
    String property,
    String typescript,
    String java,
    String reason) {

  boolean covers(String caseName, Difference difference) {
    return holdsFor(caseName)
        && glob(resource).matcher(difference.resource()).matches()
        && property.equals(difference.property())
        && matches(typescript, difference.typescript())
        && matches(java, difference.java());
  }

  boolean holdsFor(String caseName) {
    return cases.isEmpty() || cases.contains(caseName);
  }

  private static Pattern glob(String text) {
    return Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E");
  }

  private static boolean matches(String expected, String actual) {
    boolean isPattern = expected.length() > 1 && expected.startsWith("/") && expected.endsWith("/");
    return isPattern
        ? Pattern.matches(expected.substring(1, expected.length() - 1), actual)
        : expected.equals(actual);
  }

  @Override
  public String toString() {
    return "line " + line + ": " + resource + (property.isEmpty() ? "" : " " + property);
  }
}
