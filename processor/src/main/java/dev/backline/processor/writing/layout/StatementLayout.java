package dev.backline.processor.writing.layout;

import dev.backline.processor.writing.layout.Chain.Argument;
import dev.backline.processor.writing.layout.Chain.Link;
import java.util.List;

/** Sets a statement or the head of a declaration that does not fit on a line. */
final class StatementLayout {
  private static final int CONTINUATION = 4;
  private static final List<String> LEADS = List.of("return ", "throw ");

  private final int indent;
  private final Page page;

  /**
   * A layout.
   *
   * @param indent where the statement begins, which is where {@code page} is
   * @param page what the statement is added to
   */
  StatementLayout(int indent, Page page) {
    this.indent = indent;
    this.page = page;
  }

  /** Sets {@code code}, in which only comments end lines. */
  void set(String code) {
    if (!code.contains("//") && page.hasRoomFor(code.length())) {
      page.add(code);
    } else if (code.startsWith("for (")) {
      loop(code);
    } else if (code.endsWith("{")) {
      DeclarationLayout.set(code, indent, page);
    } else {
      statement(code);
    }
  }

  private void loop(String code) {
    int colon = code.indexOf(" : ");
    page.add(code.substring(0, colon + 2)).line(indent + CONTINUATION);
    int end = code.lastIndexOf(") {");
    chain(
        ChainReader.read(code.substring(colon + 3, end)),
        indent + CONTINUATION,
        code.length() - end);
    page.add(code.substring(end));
  }

  private void statement(String code) {
    String expression = code.substring(0, code.length() - 1);
    int assignment = Text.find(expression, " = ");
    int base = indent;
    if (assignment >= 0) {
      base += CONTINUATION;
      page.add(code.substring(0, assignment + 2)).line(base);
      expression = expression.substring(assignment + 3);
    }
    for (String lead : LEADS) {
      if (expression.startsWith(lead)) {
        page.add(lead);
        expression = expression.substring(lead.length());
      }
    }
    chain(ChainReader.read(expression), base, 1);
    page.add(";");
  }

  /**
   * Sets an expression.
   *
   * @param base where the line begins on which the expression does
   * @param tail the length of what has to follow it on its last line
   */
  private void chain(Chain chain, int base, int tail) {
    if (!chain.hasComments() && page.hasRoomFor(chain.toString().length() + tail)) {
      page.add(chain.toString());
      return;
    }
    int start = base;
    if (!chain.lead().isEmpty()) {
      start += CONTINUATION;
      page.add(chain.lead().stripTrailing()).line(start);
    }
    List<Link> links = chain.links();
    int together = chain.together();
    boolean parted = links.stream().skip(together).anyMatch(Link::isDotted);
    int deeper = parted ? start + CONTINUATION : start;
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (i >= together && link.isDotted()) {
        page.line(deeper);
        CommentLayout.set(link.comments(), deeper, page);
      }
      page.add(link.text());
      int rest = i == links.size() - 1 ? tail : 0;
      link.arguments().ifPresent(arguments -> arguments(arguments, deeper, rest));
    }
  }

  private void arguments(List<Argument> arguments, int base, int tail) {
    int length = Argument.line(arguments).length() + ")".length() + tail;
    boolean commented = arguments.stream().anyMatch(Argument::hasComments);
    page.add("(");
    if (commented || !page.hasRoomFor(length)) {
      page.line(base + CONTINUATION);
    }
    if (!commented && page.hasRoomFor(length)) {
      page.add(Argument.line(arguments));
    } else {
      onLinesOfTheirOwn(arguments, base + CONTINUATION, tail);
    }
    page.add(")");
  }

  private void onLinesOfTheirOwn(List<Argument> arguments, int base, int tail) {
    boolean fills = arguments.stream().allMatch(Argument::isShort);
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      int rest = i == arguments.size() - 1 ? 1 + tail : 1;
      if (i > 0) {
        page.add(",");
        if (fills && page.hasRoomFor(" ".length() + argument.value().toString().length() + rest)) {
          page.add(" ");
        } else {
          page.line(base);
        }
      }
      CommentLayout.set(argument.comments(), base, page);
      chain(argument.value(), base, rest);
    }
  }
}
