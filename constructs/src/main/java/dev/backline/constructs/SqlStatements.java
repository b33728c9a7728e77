package dev.backline.constructs;

import java.util.Map;
import java.util.TreeMap;

/** Reads the files of SQL that lie beside the classes. */
public final class SqlStatements {
  private SqlStatements() {}

  /**
   * The texts of files by their names.
   *
   * @param owner a class in whose package the files lie
   * @param fileNames the files, such as {@code count.sql}
   * @throws IllegalStateException if the class path has no such file beside the class
   */
  public static Map<String, String> read(Class<?> owner, String... fileNames) {
    Map<String, String> statements = new TreeMap<>();
    for (String fileName : fileNames) {
      statements.put(fileName, ClassPathFile.of(owner, fileName).text());
    }
    return statements;
  }
}
