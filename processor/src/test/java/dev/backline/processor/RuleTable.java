package dev.backline.processor;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that Amplify and the services behind it have, and what becomes of each in Backline:
 * {@code rules.tsv}, and the page of the documentation that is made of it.
 */
final class RuleTable {
  private static final Path TABLE = Path.of("src", "test", "resources", "rules.tsv");

  /** What is said above the tables of the page. */
  private static final String INTRODUCTION =
      """
      # Rules

      What becomes of each rule that Amplify's constructs, its TypeScript builders and the services behind them have, and of each
      mistake that they accept in silence. This page is generated from `processor/src/test/resources/rules.tsv` by a test, which also
      sees to it that every error id here exists, and that every [error](errors/README.md) is here.

      The letters say whose rule it is: `TS` of the TypeScript builder, `TBL` and `TW` of tables and of Amplify's handle on them,
      `LIMIT` of DynamoDB, `AU` of `defineAuth`, `CG` of Cognito, `ST` and `SA` of `defineStorage` and its access rules, `FN` of
      `defineFunction` and Lambda, `SC` of schedules, `HAZ` what is accepted and goes wrong later; the others are called after a
      directive or a part of the construct. A rule is *impossible* where the annotations can't say what would break it, and *deployed* where only the deployment
      can know. Where something may be meant, there is a warning, which `@SuppressWarnings("backline:BL-…")` silences on the place or
      around it. *Programs* counts those that have the mistake in the tests; each has a neighbour that has not.
      """;

  private final List<Row> rows;
  private final Map<String, Long> programs;

  private RuleTable(List<Row> rows, Map<String, Long> programs) {
    this.rows = rows;
    this.programs = programs;
  }

  static RuleTable read() throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return new RuleTable(
          lines.map(RuleTable::row).toList(),
          ProblemCoverageTest.mistakes().stream()
              .collect(groupingBy(mistake -> mistake.problem().id(), counting())));
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("four cells, tabs between them: " + line);
    }
    return new Row(
        cells[0],
        Verdict.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2].equals("-") ? List.of() : Arrays.asList(cells[2].split(",")),
        cells[3]);
  }

  List<Row> rows() {
    return rows;
  }

  List<Row> rows(Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).toList();
  }

  /** The rules of others. */
  List<Row> rules() {
    return rows.stream().filter(row -> row.verdict() != Verdict.OURS).toList();
  }

  /** How far the compiler has come, in one line. */
  String score() {
    return "%d rules known: %d checked, %d impossible to break, %d for the deployment, %d open;"
            .formatted(
                rules().size(),
                rows(Verdict.CHECKED).size(),
                rows(Verdict.IMPOSSIBLE).size(),
                rows(Verdict.DEPLOYED).size(),
                rows(Verdict.OPEN).size())
        + " %d errors beyond them; ".formatted(rows(Verdict.OURS).size())
        + String.format(
            Locale.ROOT,
            "%d programs with a mistake, %.1f a rule, and as many without",
            programs.values().stream().mapToLong(Long::longValue).sum(),
            rows(Verdict.CHECKED).stream().mapToInt(this::programs).average().orElse(0));
  }

  /** The page of the documentation. */
  String page() {
    return INTRODUCTION
        + "\n"
        + score()
        + ".\n\n| Rule | About | Checked by, or why not | Programs |\n|---|---|---|---|\n"
        + rules().stream().map(this::line).collect(joining())
        + "\n## Errors that no rule above asks for\n\n| Error | Because of | Programs |\n|---|---|---|\n"
        + rows(Verdict.OURS).stream()
            .map(
                row ->
                    "| %s | %s | %d |\n"
                        .formatted(shown(row.id()), row.words(), programs(row.id())))
            .collect(joining());
  }

  private String line(Row row) {
    return row.verdict() == Verdict.CHECKED
        ? "| %s | %s | %s | %d |\n"
            .formatted(
                row.id(),
                row.words(),
                row.problems().stream().map(RuleTable::shown).collect(joining(", ")),
                programs(row))
        : "| %s | | *%s*: %s | |\n".formatted(row.id(), row.verdict(), row.words());
  }

  /** How many programs break a rule. */
  int programs(Row row) {
    return row.problems().stream().mapToInt(this::programs).sum();
  }

  private int programs(String id) {
    return programs.getOrDefault(id, 0L).intValue();
  }

  private static String shown(String id) {
    Problem problem =
        Problem.catalogue().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no error " + id));
    return "[%s](errors/%s)%s"
        .formatted(id, ErrorFamily.link(problem), problem.isWarning() ? " (a warning)" : "");
  }

  /** What becomes of a rule. */
  enum Verdict {
    /** The compiler refuses, or warns of, what breaks it. */
    CHECKED,
    /** The annotations can't say what would break it. */
    IMPOSSIBLE,
    /** Only the deployment knows. */
    DEPLOYED,
    /** It could be checked, and is not. */
    OPEN,
    /** No rule of others, but an error of ours. */
    OURS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of the table.
   *
   * @param id the rule, or the error where that is ours
   * @param verdict what becomes of it
   * @param problems the ids of the errors that check it
   * @param words what it is about, or why it is not checked
   */
  record Row(String id, Verdict verdict, List<String> problems, String words) {}
}
