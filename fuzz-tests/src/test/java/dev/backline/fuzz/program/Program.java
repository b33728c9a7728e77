package dev.backline.fuzz.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler is given.
 *
 * @param files texts by path, such as {@code app/Todo.java}, in the order of the command line
 */
public record Program(Map<String, String> files) {
  private static final Pattern FILE = Pattern.compile("(?m)^//// (.+)\n");

  public Program {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * The program in a text that {@link #toString} made; what stands before the first file is none.
   */
  public static Program parse(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(text);
    boolean more = file.find();
    while (more) {
      String path = file.group(1);
      int start = file.end();
      more = file.find();
      files.put(path, text.substring(start, more ? file.start() : text.length()));
    }
    return new Program(files);
  }

  /** The same with other texts. */
  public Program map(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>();
    files.forEach((path, text) -> changed.put(path, change.apply(text)));
    return new Program(changed);
  }

  /** The same with another text in one file. */
  public Program with(String path, String text) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(path, text);
    return new Program(changed);
  }

  /** The same without one file. */
  public Program without(String path) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.remove(path);
    return new Program(changed);
  }

  /** Whether it declares a module. */
  public boolean isModular() {
    return files.containsKey("module-info.java");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    files.forEach((path, source) -> text.append("//// ").append(path).append('\n').append(source));
    return text.toString();
  }
}
