package dev.backline.fuzz.javac;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a compilation ended.
 *
 * @param asked whether the compiler has asked the processor about anything
 * @param succeeded whether the compiler says so
 * @param messages what it said, in order
 * @param outputs texts of generated sources and resources by path
 * @param crash what was thrown by the processor, or by the compiler
 */
public record Outcome(
    boolean asked,
    boolean succeeded,
    List<Message> messages,
    Map<String, String> outputs,
    Optional<String> crash) {

  /** There is none, since something has broken off. */
  public static Outcome none(String crash) {
    return new Outcome(true, false, List.of(), Map.of(), Optional.of(crash));
  }

  /** Whether there is an error among the messages. */
  public boolean hasErrors() {
    return messages.stream().anyMatch(Message::isError);
  }

  /** Whether Backline has reported an error. */
  public boolean isRefused() {
    return messages.stream().anyMatch(message -> message.isError() && message.isOfBackline());
  }
}
