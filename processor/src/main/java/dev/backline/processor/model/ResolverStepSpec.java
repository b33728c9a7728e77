package dev.backline.processor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One {@code @Resolver}.
 *
 * @param code the name of the file
 * @param file the file, if there is one
 * @param model the model whose table is read or written
 * @param dataSource the id of a {@code @DataSource}
 * @param at the annotation
 */
public record ResolverStepSpec(
    Written<String> code,
    Optional<CodeFile> file,
    Optional<Written<JavaType>> model,
    Optional<Written<String>> dataSource,
    SourceRef at) {
  private static final Pattern RELATIVE =
      Pattern.compile("(?!.*(^|/)\\.\\.?(/|$))[^/\\\\]+(/[^/\\\\]+)*");

  /** Whether a name is that of a file in the package or below: others can't be looked for. */
  public static boolean isRelative(String name) {
    return RELATIVE.matcher(name).matches();
  }

  /**
   * A file of JavaScript.
   *
   * @param text what is in it
   * @param onClassPath whether the class path has it; else it must be put there
   */
  public record CodeFile(String text, boolean onClassPath) {}
}
