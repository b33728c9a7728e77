package dev.backline.processor;

import dev.backline.processor.diagnostic.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pages of the error reference: one for each family of problems. */
enum ErrorFamily {
  DEFINITIONS(10, "Definitions and their stacks"),
  TYPES(11, "Types, names and values"),
  KEYS(12, "Keys and indexes"),
  TABLES(13, "Tables"),
  API(14, "The API and its settings"),
  AUTHORIZATION(15, "Authorization rules"),
  RELATIONS(16, "Relations"),
  OPERATIONS(17, "Operations"),
  AI(18, "AI"),
  FUNCTION_SLOTS(19, "Function slots"),
  DIRECTIVES(20, "Directives"),
  SQL(21, "SQL databases"),
  USERS(22, "Users"),
  FUNCTIONS(23, "Functions"),
  STORAGE(24, "Buckets"),
  OVERRIDES(25, "Overrides"),
  GRANTS(26, "Grants and environment");

  private final int number;
  private final String title;

  ErrorFamily(int number, String title) {
    this.number = number;
    this.title = title;
  }

  /** What it is about, as a heading. */
  String title() {
    return title;
  }

  /** The name of its page. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
  }

  /** Its problems in the order of their ids. */
  List<Problem> problems() {
    return Problem.catalogue().stream()
        .filter(problem -> problem.number() / 100 == number)
        .sorted(Comparator.comparing(Problem::number))
        .toList();
  }

  /** The family that a problem is of. */
  static ErrorFamily of(Problem problem) {
    for (ErrorFamily family : values()) {
      if (family.number == problem.number() / 100) {
        return family;
      }
    }
    throw new IllegalArgumentException("no page for " + problem.id());
  }

  /** Where a problem is explained, relative to the folder of the pages. */
  static String link(Problem problem) {
    return of(problem).file() + "#" + problem.id().toLowerCase(Locale.ROOT);
  }
}
