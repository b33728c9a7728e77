package dev.backline.fuzz.javac;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler says.
 *
 * @param kind error, warning or note
 * @param code what javac calls it
 * @param id such as {@code BL-1301}, or empty for what the compiler itself says
 * @param text without the position
 * @param place where the file is from
 * @param path the file, or empty
 * @param line from 1; 0 or less where there is none
 * @param column from 1; 0 or less where there is none
 */
public record Message(
    Diagnostic.Kind kind,
    String code,
    String id,
    String text,
    Place place,
    String path,
    long line,
    long column) {
  private static final Pattern ID = Pattern.compile("\\[(BL-\\d+)] ");

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    Matcher id = ID.matcher(text);
    JavaFileObject file = diagnostic.getSource();
    return new Message(
        diagnostic.getKind(),
        String.valueOf(diagnostic.getCode()),
        id.lookingAt() ? id.group(1) : "",
        text,
        file instanceof Sources.Source
            ? Place.USER
            : file instanceof MemoryFiles.Written ? Place.GENERATED : Place.NONE,
        file == null ? "" : file.toUri().getPath(),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber());
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Whether Backline says it. */
  public boolean isOfBackline() {
    return !id.isEmpty();
  }

  /** Whether the user is led to a place in what the user wrote. */
  public boolean isLocated() {
    return place == Place.USER && line > 0 && column > 0;
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column + ": " + kind + ": " + text;
  }

  /** Who wrote a file. */
  public enum Place {
    USER,
    GENERATED,
    NONE
  }
}
