package dev.backline.processor.writing.layout;

import dev.backline.processor.writing.layout.Chain.Argument;
import dev.backline.processor.writing.layout.Chain.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression of generated code. What it doesn't know, operators for instance, becomes text
 * that is not parted.
 */
final class ChainReader {
  private static final Pattern LAMBDA = Pattern.compile("(?:\\w+|\\([\\w, ]*\\)) -> ");

  private final String text;
  private int at;

  private ChainReader(String text) {
    this.text = text;
  }

  /** The expression in {@code text}, in which only comments end lines. */
  static Chain read(String text) {
    ChainReader reader = new ChainReader(text);
    Chain chain = reader.chain();
    if (reader.at < text.length()) {
      throw new IllegalArgumentException(text.substring(reader.at));
    }
    return chain;
  }

  private Chain chain() {
    Matcher lambda = LAMBDA.matcher(text).region(at, text.length());
    String lead = lambda.lookingAt() ? lambda.group() : "";
    at += lead.length();
    List<Link> links = new ArrayList<>();
    do {
      links.add(link());
    } while (at < text.length() && !isEnd(text.charAt(at)));
    return new Chain(lead, List.copyOf(links));
  }

  private static boolean isEnd(char c) {
    return c == ',' || c == ')';
  }

  private Link link() {
    List<String> comments = comments();
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at)) && !isNext(start)) {
      at = Text.next(text, at);
    }
    String name = text.substring(start, at);
    return new Link(
        comments,
        name,
        at < text.length() && text.charAt(at) == '(' ? Optional.of(arguments()) : Optional.empty());
  }

  /** Whether a call, a comment or the dot of another link begins here. */
  private boolean isNext(int start) {
    char c = text.charAt(at);
    return c == '('
        || text.startsWith("//", at)
        || (c == '.' && at > start && !Character.isDigit(text.charAt(at + 1)));
  }

  private List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    at++;
    while (text.charAt(at) != ')') {
      arguments.add(new Argument(comments(), chain()));
      if (text.charAt(at) == ',') {
        at++;
        while (text.charAt(at) == ' ') {
          at++;
        }
      }
    }
    at++;
    return List.copyOf(arguments);
  }

  private List<String> comments() {
    List<String> comments = new ArrayList<>();
    while (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      comments.add(text.substring(at, end));
      at = end + 1;
    }
    return List.copyOf(comments);
  }
}
