package dev.backline.fuzz.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Something has not ended in time, and stands somewhere. */
final class HangException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the thread is in all the time, though it calls others. */
  private final String method;

  /**
   * A thread that has not ended.
   *
   * @param stacks of the thread, one after another
   */
  HangException(Duration longest, List<StackTraceElement[]> stacks) {
    super(
        Arrays.stream(stacks.get(0))
            .map(frame -> "\n\tat " + frame)
            .collect(
                Collectors.joining("", "no end after " + longest.toSeconds() + " seconds", "")));
    this.method = common(stacks);
  }

  String method() {
    return method;
  }

  /** The innermost method that is in all of some stacks, which have the innermost frame first. */
  private static String common(List<StackTraceElement[]> stacks) {
    String innermost = "";
    for (int depth = 1; depth <= stacks.get(0).length; depth++) {
      String method = method(stacks.get(0), depth);
      for (StackTraceElement[] stack : stacks) {
        if (depth > stack.length || !method(stack, depth).equals(method)) {
          return innermost;
        }
      }
      innermost = method;
    }
    return innermost;
  }

  private static String method(StackTraceElement[] stack, int depth) {
    StackTraceElement frame = stack[stack.length - depth];
    return frame.getClassName() + "." + frame.getMethodName();
  }
}
