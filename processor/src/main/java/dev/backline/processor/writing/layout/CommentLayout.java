package dev.backline.processor.writing.layout;

import java.util.List;

/** Sets comments: those of annotations break between members where they can. */
final class CommentLayout {
  private static final String START = "// ";
  private static final String CONTINUED = "//     ";

  private CommentLayout() {}

  /** Sets comments, each from the beginning of a line. */
  static void set(List<String> comments, int indent, Page page) {
    for (String comment : comments) {
      wrap(comment, indent, page);
      page.line(indent);
    }
  }

  private static void wrap(String comment, int indent, Page page) {
    String rest = comment;
    String continued = comment.startsWith(START + "@") ? CONTINUED : START;
    while (!page.hasRoomFor(rest.length())) {
      int end = end(rest, Page.WIDTH - indent);
      if (end < 0) {
        break;
      }
      page.add(rest.substring(0, end).stripTrailing()).line(indent);
      rest = continued + rest.substring(end).strip();
    }
    page.add(rest);
  }

  /** The last space in {@code width} columns that ends a member, or any, or the first there is. */
  private static int end(String text, int width) {
    int member = text.lastIndexOf(", ", width - 1);
    int end = member > CONTINUED.length() ? member + 1 : text.lastIndexOf(' ', width);
    return end > CONTINUED.length() ? end : text.indexOf(' ', width);
  }
}
