package dev.backline.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.backline.processor.OracleTable.Row;
import dev.backline.processor.OracleTable.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Backline refuses is what Amplify's construct refuses, or gets wrong, or never sees: each
 * wrong program is built with its error switched off, and what comes of it is what the table says.
 */
@Tag("oracle")
final class OracleTest {
  @TempDir static Path folder;
  private static Oracle oracle;

  @AfterAll
  static void close() {
    oracle.close();
  }

  @TestFactory
  Stream<DynamicTest> whatTheTableSays() {
    oracle = new Oracle(folder);
    Map<String, List<Row>> rows = OracleTable.read().byProblem();
    Map<String, List<Asked>> programs = new LinkedHashMap<>();
    for (Mistake mistake : ProblemCoverageTest.mistakes()) {
      programs
          .computeIfAbsent(mistake.problem().id(), id -> new ArrayList<>())
          .add(new Asked(mistake, oracle.wrong(mistake)));
    }
    return programs.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () ->
                        check(
                            entry.getKey(),
                            entry.getValue(),
                            rows.getOrDefault(entry.getKey(), List.of()))));
  }

  private static void check(String id, List<Asked> programs, List<Row> rows) {
    List<Row> left = new ArrayList<>(rows);
    for (Asked asked : programs) {
      Outcome outcome = asked.question().answer();
      List<Row> fitting =
          rows.stream()
              .filter(row -> row.source() == Source.PROGRAM && row.explains(outcome))
              .filter(row -> !row.compares() || isShown(row, outcome, asked.mistake()))
              .toList();
      assertWithMessage(
              "a line of the table, which has %s, that says of\n%s\n%s",
              rows, asked.mistake().wrong(), outcome)
          .that(fitting)
          .isNotEmpty();
      left.removeAll(fitting);
    }
    for (Row row : List.copyOf(left)) {
      if (row.source() == Source.SCHEMA) {
        Outcome outcome = oracle.ofSchema(OracleTable.schema(id));
        assertWithMessage("%s of the schema: %s", row, outcome)
            .that(
                row.explains(outcome)
                    && (!row.compares() || row.isShownBy(outcome.assembly().orElseThrow())))
            .isTrue();
        left.remove(row);
      }
    }
    assertWithMessage("lines about %s that no program shows", id).that(left).isEmpty();
  }

  private static boolean isShown(Row row, Outcome outcome, Mistake mistake) {
    Outcome right = oracle.right(mistake);
    return row.isShownBy(outcome.assembly().orElseThrow(), right.assembly().orElseThrow());
  }

  /** A mistake, and the question about it. */
  private record Asked(Mistake mistake, Oracle.Question question) {}
}
