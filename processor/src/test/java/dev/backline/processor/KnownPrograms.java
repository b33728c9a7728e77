package dev.backline.processor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The programs that tests consist of, as files, for tests that make others of them. */
public final class KnownPrograms {
  private KnownPrograms() {}

  /** Programs that compile. */
  public static List<Map<String, String>> sound() {
    return SoundPrograms.all().values().stream()
        .flatMap(List::stream)
        .map(KnownPrograms::files)
        .toList();
  }

  /** Programs with mistakes. */
  public static List<Map<String, String>> wrong() {
    return ProblemCoverageTest.mistakes().stream()
        .map(mistake -> files(mistake.completed()))
        .toList();
  }

  /** A program as text by path; one that is a single text, see {@link MarkedSource#parse}. */
  public static Map<String, String> files(List<String> texts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String text : texts) {
      for (MarkedSource source : MarkedSource.parse(text)) {
        files.merge(source.path(), source.text(), (first, second) -> first + "\n" + second);
      }
    }
    return files;
  }

  /** A folder with the files that the programs name, to be put on the class path. */
  public static Path code() {
    return CodeFolder.FOLDER.toPath();
  }

  /** Fails if a schema is not valid GraphQL. */
  public static void assertValid(String schema) {
    Sdl.assertValid(schema);
  }
}
