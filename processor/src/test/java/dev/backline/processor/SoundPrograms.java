package dev.backline.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All the programs without mistakes that tests have, to be compiled in other ways. */
final class SoundPrograms {
  private static final List<String> PAGES =
      List.of(
          "data-modelling.md",
          "operations.md",
          "ai.md",
          "directives.md",
          "sql.md",
          "storage.md",
          "auth.md",
          "functions.md",
          "overriding.md",
          "grants.md");

  private SoundPrograms() {}

  /** By name of the page or the family; those of one name can be compiled together. */
  static Map<String, List<List<String>>> all() {
    Map<String, List<List<String>>> all = new LinkedHashMap<>();
    try {
      for (String page : PAGES) {
        all.put(page, DocumentationTest.programs(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (ErrorsTest family : ProblemCoverageTest.FAMILIES) {
      all.put(
          family.getClass().getSimpleName(),
          family.mistakes().stream().map(Mistake::neighbour).toList());
    }
    return all;
  }
}
