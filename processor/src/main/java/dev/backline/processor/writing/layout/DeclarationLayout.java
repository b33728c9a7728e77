package dev.backline.processor.writing.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the head of a type or of a method that does not fit on a line. */
final class DeclarationLayout {
  private static final int CONTINUATION = 4;
  private static final Pattern CLAUSE = Pattern.compile(" (?=extends |implements |throws )");
  private static final Pattern TYPE = Pattern.compile("(?:\\w+ )*(?:class|interface) .*");

  private DeclarationLayout() {}

  /**
   * Sets {@code code}, which ends with a brace.
   *
   * @param indent where {@code page} is, at the beginning of a line
   */
  static void set(String code, int indent, Page page) {
    if (TYPE.matcher(code).matches()) {
      type(code, indent, page);
    } else {
      method(code, indent, page);
    }
  }

  /** Clauses inside of type parameters are no clauses of the type. */
  private static void type(String code, int indent, Page page) {
    int from = 0;
    Matcher clause = CLAUSE.matcher(code);
    while (clause.find()) {
      if (Text.find(code, clause.group() + code.substring(clause.end())) == clause.start()) {
        page.add(code.substring(from, clause.start())).line(indent + CONTINUATION);
        from = clause.end();
      }
    }
    page.add(code.substring(from));
  }

  private static void method(String code, int indent, Page page) {
    int open = Text.find(code, "(");
    int close = code.lastIndexOf(") {");
    String parameters = code.substring(open + 1, close);
    String head = code.substring(0, open + 1);
    if (parameters.isEmpty() || !page.hasRoomFor(head.length())) {
      int name = head.lastIndexOf(' ');
      page.add(head.substring(0, name)).line(indent + CONTINUATION);
      head = head.substring(name + 1);
    }
    page.add(head);
    parameters(parameters, code.substring(close), indent + CONTINUATION, page);
  }

  private static void parameters(String parameters, String end, int indent, Page page) {
    if (!page.hasRoomFor(parameters.length() + end.length())) {
      page.line(indent);
    }
    String rest = parameters;
    if (!page.hasRoomFor(parameters.length() + end.length())) {
      for (int comma = Text.find(rest, ", "); comma >= 0; comma = Text.find(rest, ", ")) {
        page.add(rest.substring(0, comma + 1)).line(indent);
        rest = rest.substring(comma + 2);
      }
    }
    page.add(rest).add(end);
  }
}
