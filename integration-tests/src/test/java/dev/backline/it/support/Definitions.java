package dev.backline.it.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotated sources of these tests: every package with a definition. */
public final class Definitions {
  /** Relative to the module, which is where Maven runs tests. */
  public static final Path SOURCES = Path.of("src/test/java").toAbsolutePath();

  /** Files that annotations name, as resources. */
  public static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();

  private static final Path ROOT = SOURCES.resolve("dev/backline/it");

  /** Packages without definitions. */
  private static final List<String> OTHERS = List.of("support", "quiet");

  private Definitions() {}

  /** The libraries that handlers use; not the folders with what these tests became. */
  public static String libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The files. */
  public static List<Path> files() throws IOException {
    return Compiled.javaFiles(ROOT).stream()
        .filter(file -> !file.getParent().equals(ROOT))
        .filter(file -> !OTHERS.contains(ROOT.relativize(file).getName(0).toString()))
        .toList();
  }
}
