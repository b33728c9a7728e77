package dev.backline.processor.model;

import java.util.regex.Pattern;

/**
 * A file that an annotation names.
 *
 * @param text what is in it
 * @param onClassPath whether the class path has it; else it must be put there
 */
public record CodeFile(String text, boolean onClassPath) {
  private static final Pattern RELATIVE =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^/\\\\]+(?:/[^/\\\\]+)*+");

  /** Whether a name is that of a file in the package or below: others can't be looked for. */
  public static boolean isRelative(String name) {
    return RELATIVE.matcher(name).matches();
  }
}
