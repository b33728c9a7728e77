package dev.backline.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.regex.Pattern;

/** What every message has in common. */
final class MessageStyle {
  /** More than this nobody reads; the list of what could be written instead is the longest. */
  private static final int LONGEST = 500;

  private static final Pattern SENTENCES = Pattern.compile("\\[BL-\\d{4}] \\S.*[.?]");

  /** Traces of something that is missing, or was put together wrong. */
  private static final Pattern FLAWS =
      Pattern.compile("<(error|any)>|%s|  |[^.]\\.\\.( |$)|,,| [.,;]|Optional\\[");

  private MessageStyle() {}

  /** Asserts that a message is made of sentences, on one line, and not too long. */
  static void check(String message) {
    assertWithMessage("a message of sentences").that(message).matches(SENTENCES);
    assertWithMessage("a message without flaws").that(message).doesNotContainMatch(FLAWS);
    assertWithMessage("the length of '%s'", message).that(message.length()).isAtMost(LONGEST);
  }
}
