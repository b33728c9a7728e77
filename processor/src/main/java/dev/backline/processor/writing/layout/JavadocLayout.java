package dev.backline.processor.writing.layout;

import java.util.List;

/** Sets documentation: on one line where it fits, else on as many as it takes. */
final class JavadocLayout {
  private static final String START = " * ";
  private static final String CONTINUED_TAG = " *     ";

  private JavadocLayout() {}

  /**
   * Sets one comment.
   *
   * @param lines its lines without indentation
   * @param indent where it begins
   */
  static void set(List<String> lines, int indent, Page page) {
    page.line(indent);
    if (lines.size() == 3) {
      String whole = "/** " + lines.get(1).substring(START.length() - 1) + " */";
      if (!whole.startsWith("/** @") && page.hasRoomFor(whole.length())) {
        page.add(whole);
        return;
      }
    }
    page.add(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      page.line(indent);
      wrap(" " + line, indent, page);
    }
  }

  private static void wrap(String line, int indent, Page page) {
    String continued = line.startsWith(START + "@") ? CONTINUED_TAG : START;
    String rest = line;
    while (!page.hasRoomFor(rest.length())) {
      int end = rest.lastIndexOf(' ', Page.WIDTH - indent);
      if (end < continued.length()) {
        break;
      }
      page.add(rest.substring(0, end)).line(indent);
      rest = continued + rest.substring(end + 1);
    }
    page.add(rest);
  }
}
