package dev.backline.processor.writing;

import com.squareup.javapoet.JavaFile;
import java.util.regex.Pattern;

/** Sets a file as one does by hand, where JavaPoet has a habit of its own and no option. */
final class SourceLayout {
  /** A comment of one line that takes three. */
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ([^\\n@]{1,84})\\n *\\*/\\n");

  private static final Pattern SPACED_FIELDS =
      Pattern.compile("(?m)^( *private final [^\\n]+;\\n)\\n(?= *private final )");

  private SourceLayout() {}

  static String of(JavaFile file) {
    String shortened = SHORT_JAVADOC.matcher(file.toString()).replaceAll("$1/** $2 */\n");
    return SPACED_FIELDS.matcher(shortened).replaceAll("$1");
  }
}
