package dev.backline.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /** The files. */
  public static List<Path> files() throws IOException {
    return Compiled.javaFiles(ROOT).stream()
        .filter(file -> !file.getParent().equals(ROOT))
        .filter(file -> !OTHERS.contains(ROOT.relativize(file).getName(0).toString()))
        .toList();
  }

  /** The names of the types that are definitions. */
  public static List<String> names() throws IOException {
    return files().stream()
        .filter(Definitions::isDefinition)
        .map(file -> SOURCES.relativize(file).toString().replaceAll("[/\\\\]", "."))
        .map(name -> name.substring(0, name.length() - ".java".length()))
        .toList();
  }

  private static boolean isDefinition(Path file) {
    try {
      return Files.readString(file).contains("\n@GraphqlApi");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
