package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.OracleTable.Answer;
import dev.backline.processor.OracleTable.Row;
import java.util.List;

/** The page of the documentation that says what would come of mistakes without Backline. */
final class OraclePage {
  private static final String INTRODUCTION =
      """
      # What would come of it

      For each error of Backline's: what comes of the mistake if nobody reports it. A test switches the error off, lets the program
      that shows it be written, and hands the result to Amplify's own construct and to CDK. This page is generated from
      `processor/src/test/resources/oracle.tsv`, and the test fails where a line of it is not true any more: if the construct accepts
      what is said to be refused, or refuses what is said to be accepted. What goes wrong in silence is looked for in the templates,
      where it can be seen there, and must not be in those of the mended program. All mended programs are accepted by Amplify's
      construct and CDK: the test builds each of them.
      """;

  private OraclePage() {}

  static String of(OracleTable table) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append('\n').append(table.score()).append(".\n");
    page.append(
            "Amplify's TypeScript has a check of its own, which a test asks as well, in place of ")
        .append(String.join(", ", OracleTable.refusedByTypeScript()))
        .append(".\n");
    for (Answer answer : Answer.values()) {
      List<Row> rows = table.rows().stream().filter(row -> row.answer() == answer).toList();
      page.append("\n## Errors ").append(answer.phrase()).append("\n\n");
      page.append("| Error | Why, or what goes wrong | Seen in |\n|---|---|---|\n");
      page.append(rows.stream().map(OraclePage::line).collect(joining()));
    }
    return page.toString();
  }

  private static String line(Row row) {
    return "| %s | %s | %s |\n".formatted(OracleTable.shown(row.id()), row.words(), seen(row));
  }

  private static String seen(Row row) {
    if (row.evidence().isEmpty()) {
      return "";
    }
    return switch (row.answer()) {
      case REFUSED, UNWRITTEN -> "the message";
      case ACCEPTED, DEPLOYMENT, OURS -> "the templates";
    };
  }
}
