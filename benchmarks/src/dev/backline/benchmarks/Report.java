package dev.backline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The table of figures. */
final class Report {
  private static final String LINE = "| %-58s | %9s | %17s | %8s | %-7s |%n";

  private final List<Row> rows = new ArrayList<>();

  /** How figures are written. */
  enum Unit {
    SECONDS("%.2f", " s"),
    MILLISECONDS("%.0f", " ms"),
    MEGABYTES("%.0f", " MB"),
    PERCENT("%.0f", " %"),
    LINES("%.1f", "");

    private final String format;
    private final String suffix;

    Unit(String format, String suffix) {
      this.format = format;
      this.suffix = suffix;
    }

    private String number(double value) {
      return String.format(Locale.ROOT, format, value);
    }
  }

  private record Row(String figure, Samples samples, Unit unit, OptionalDouble goal) {}

  /** Adds a figure that only explains others. */
  void add(String figure, Samples samples, Unit unit) {
    rows.add(new Row(figure, samples, unit, OptionalDouble.empty()));
  }

  /** Adds a figure whose median should not be above a goal. */
  void add(String figure, Samples samples, Unit unit, double goal) {
    rows.add(new Row(figure, samples, unit, OptionalDouble.of(goal)));
  }

  /** Prints the figures as a Markdown table. */
  void print() {
    System.out.printf(LINE, "figure", "median", "min–max", "goal", "met");
    System.out.printf(
        LINE,
        "-".repeat(58),
        "-".repeat(8) + ":",
        "-".repeat(16) + ":",
        "-".repeat(7) + ":",
        "-".repeat(7));
    rows.forEach(Report::print);
    System.out.println();
    System.out.println(
        "Times are of whole processes, and depend on the machine and on what else it does: compare"
            + " them within one run only.");
  }

  private static void print(Row row) {
    Unit unit = row.unit();
    System.out.printf(
        LINE,
        row.figure(),
        unit.number(row.samples().median()) + unit.suffix,
        unit.number(row.samples().least()) + "–" + unit.number(row.samples().most()),
        row.goal().isPresent() ? "≤ " + goal(row.goal().getAsDouble(), unit) : "",
        row.goal().isPresent() ? met(row) : "");
  }

  private static String goal(double goal, Unit unit) {
    return (goal == Math.rint(goal) && unit != Unit.SECONDS
            ? String.format(Locale.ROOT, "%.0f", goal)
            : String.format(Locale.ROOT, "%.1f", goal))
        + unit.suffix;
  }

  private static String met(Row row) {
    return row.samples().median() <= row.goal().getAsDouble() ? "yes" : "NO";
  }
}
