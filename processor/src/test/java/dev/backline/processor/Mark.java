package dev.backline.processor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * An error that a test expects.
 *
 * @param id such as {@code BL-1301}, or {@code javac} for an error of the compiler's own
 * @param words what its text contains
 * @param place the id, and the file, line and column of the caret
 */
record Mark(String id, String words, String place) {
  /** In place of an id, for errors of the compiler's own. */
  static final String OF_JAVAC = "javac";

  private static final Pattern ID = Pattern.compile("\\[(BL-\\d+)] .*", Pattern.DOTALL);

  static Mark at(String id, String words, String file, int line, int column) {
    return new Mark(id, words, place(id, file, line, column));
  }

  /** The id and place of an error as {@link #place} has them. */
  static String placeOf(Diagnostic<? extends JavaFileObject> error) {
    String file =
        error.getSource() == null
            ? "nowhere"
            : String.valueOf(Path.of(error.getSource().getName()).getFileName());
    return place(idOf(error), file, error.getLineNumber(), error.getColumnNumber());
  }

  /** An error's text behind its id. */
  static String textOf(Diagnostic<?> error) {
    return idOf(error) + " " + error.getMessage(Locale.ROOT);
  }

  boolean isExplainedBy(String text) {
    return text.startsWith(id) && text.contains(words);
  }

  /** The id of an error. */
  static String idOf(Diagnostic<?> error) {
    Matcher ofBackline = ID.matcher(error.getMessage(Locale.ROOT));
    return ofBackline.matches() ? ofBackline.group(1) : OF_JAVAC;
  }

  private static String place(String id, String file, long line, long column) {
    return file + ":" + line + ":" + column + " " + id;
  }
}
