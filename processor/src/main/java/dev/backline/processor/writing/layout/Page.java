package dev.backline.processor.writing.layout;

/** The text that has been set so far, a hundred columns wide. */
final class Page {
  static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int lineStart;
  private boolean isFresh = true;

  Page add(String more) {
    text.append(more);
    isFresh = false;
    return this;
  }

  /** Goes to the beginning of a line, the present one where nothing is on it yet. */
  Page line(int indent) {
    endLine();
    text.append(" ".repeat(indent));
    return this;
  }

  /** Leaves a line empty. */
  Page emptyLine() {
    endLine();
    text.append('\n');
    lineStart = text.length();
    return this;
  }

  private void endLine() {
    if (isFresh) {
      text.setLength(lineStart);
    } else {
      text.append('\n');
      lineStart = text.length();
      isFresh = true;
    }
  }

  /** Whether so many characters still fit in the line. */
  boolean hasRoomFor(int length) {
    return text.length() - lineStart + length <= WIDTH;
  }

  @Override
  public String toString() {
    endLine();
    return text.toString();
  }
}
