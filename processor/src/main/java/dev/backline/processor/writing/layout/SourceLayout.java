package dev.backline.processor.writing.layout;

import java.util.List;

/** Sets a generated file, whose lines end anywhere, as google-java-format does. */
public final class SourceLayout {
  private static final String FIELD = "private final ";

  private final List<String> lines;
  private final Page page = new Page();
  private int next;
  private int indent;

  private SourceLayout(String source) {
    this.lines = source.lines().toList();
  }

  /**
   * The same code, set anew.
   *
   * @param source a compilation unit, indented by two spaces
   */
  public static String of(String source) {
    return new SourceLayout(source).set();
  }

  private String set() {
    while (next < lines.size()) {
      String line = lines.get(next);
      String code = line.strip();
      indent = line.length() - line.stripLeading().length();
      if (code.isEmpty()) {
        blank();
      } else if (code.startsWith("/**")) {
        javadoc();
      } else if (code.startsWith("//")) {
        page.line(indent);
        CommentLayout.set(List.of(code), indent, page);
        next++;
      } else {
        code();
      }
    }
    return page.toString();
  }

  /** Fields stand together. */
  private void blank() {
    boolean betweenFields =
        lines.get(next - 1).strip().startsWith(FIELD)
            && next + 1 < lines.size()
            && lines.get(next + 1).strip().startsWith(FIELD);
    if (!betweenFields) {
      page.emptyLine();
    }
    next++;
  }

  private void javadoc() {
    int end = next;
    while (!lines.get(end).endsWith("*/")) {
      end++;
    }
    JavadocLayout.set(
        lines.subList(next, end + 1).stream().map(String::strip).toList(), indent, page);
    next = end + 1;
  }

  private void code() {
    StringBuilder code = new StringBuilder();
    int start = next;
    int open = 0;
    boolean whole;
    do {
      String line = lines.get(next).strip();
      next++;
      join(code, line);
      open += Text.openParentheses(line);
      whole = open == 0 && isEnd(line);
    } while (!whole && next < lines.size());
    page.line(indent);
    if (next == start + 1 && page.hasRoomFor(code.length())) {
      page.add(code.toString());
    } else {
      new StatementLayout(indent, page).set(code.toString());
    }
  }

  private static boolean isEnd(String line) {
    return line.endsWith(";") || line.endsWith("{") || line.endsWith("}") || line.startsWith("@");
  }

  private static void join(StringBuilder code, String line) {
    boolean apart =
        code.length() > 0
            && "(\n".indexOf(code.charAt(code.length() - 1)) < 0
            && !line.startsWith(".")
            && !line.startsWith(")");
    code.append(apart && !line.startsWith("//") ? " " : "").append(line);
    if (Text.endsInComment(line)) {
      code.append('\n');
    }
  }
}
