package dev.backline.processor.writing.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expression, as far as its layout goes: calls on calls, each of which may stand on a line of
 * its own.
 *
 * @param lead what stands before it: the parameters of a lambda with their arrow, or nothing
 * @param links its parts; all but the first begin with a dot, or can't be parted from the one
 *     before
 */
record Chain(String lead, List<Link> links) {
  /** google-java-format leaves what follows on the line of a receiver that is no longer. */
  private static final int SHORT = 4;

  private static final int LONG = 10;

  /**
   * A part of a chain.
   *
   * @param comments the lines of comment before it
   * @param text a name with its dot, a literal, or {@code new} with a type
   * @param arguments what it is called with, if it is called
   */
  record Link(List<String> comments, String text, Optional<List<Argument>> arguments) {
    boolean isDotted() {
      return text.startsWith(".");
    }

    boolean hasComments() {
      return !comments.isEmpty()
          || arguments.orElse(List.of()).stream().anyMatch(Argument::hasComments);
    }

    @Override
    public String toString() {
      return text + arguments.map(Argument::line).map(line -> "(" + line + ")").orElse("");
    }
  }

  /**
   * What a call is given.
   *
   * @param comments the lines of comment before it
   * @param value an expression
   */
  record Argument(List<String> comments, Chain value) {
    boolean hasComments() {
      return !comments.isEmpty() || value.hasComments();
    }

    /** Short arguments fill lines, where none is longer. */
    boolean isShort() {
      return !hasComments() && value.toString().length() < LONG;
    }

    static String line(List<Argument> arguments) {
      return arguments.stream()
          .map(argument -> argument.value().toString())
          .collect(Collectors.joining(", "));
    }
  }

  boolean hasComments() {
    return links.stream().anyMatch(Link::hasComments);
  }

  /** How many links stay together when the others are parted, by google-java-format's rules. */
  int together() {
    int call = firstCall();
    if (call > 0 && (calls() == 1 || links.subList(0, call).stream().allMatch(Chain::isType))) {
      return call + 1;
    }
    if (links.get(0).text().equals("this")) {
      return Math.min(2, links.size());
    }
    int count = 1;
    int length = links.get(0).text().startsWith("new ") ? SHORT + 1 : links.get(0).text().length();
    while (count < links.size() && length <= SHORT) {
      length += links.get(count).text().length();
      count++;
    }
    return count;
  }

  private int firstCall() {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).arguments().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private long calls() {
    return links.stream().filter(link -> link.arguments().isPresent()).count();
  }

  private static boolean isType(Link link) {
    int name = link.isDotted() ? 1 : 0;
    return link.text().length() > name && Character.isUpperCase(link.text().charAt(name));
  }

  /** The whole on one line, without comments. */
  @Override
  public String toString() {
    return lead + links.stream().map(Link::toString).collect(Collectors.joining());
  }
}
