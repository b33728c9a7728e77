package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.processor.OracleTable.Row;
import dev.backline.processor.OracleTable.Source;
import dev.backline.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be said of the oracle's table without asking the oracle. */
final class OracleTableTest {
  private final OracleTable table = OracleTable.read();

  @Test
  void everyErrorThatAProgramShowsIsThere() {
    List<String> shown =
        ProblemCoverageTest.mistakes().stream()
            .map(mistake -> mistake.problem().id())
            .distinct()
            .sorted()
            .toList();
    assertThat(table.byProblem().keySet()).containsExactlyElementsIn(shown).inOrder();
    assertThat(Problem.catalogue().stream().map(Problem::id).collect(Collectors.toSet()))
        .containsAtLeastElementsIn(shown);
  }

  @Test
  void whatTypeScriptRefusesIsThere() {
    assertThat(table.byProblem().keySet())
        .containsAtLeastElementsIn(OracleTable.refusedByTypeScript());
    assertThat(OracleTable.refusedByTypeScript()).isInStrictOrder();
  }

  @Test
  void linesAreInOrderAndDiffer() {
    List<String> ids = table.rows().stream().map(Row::id).toList();
    assertThat(ids).isInOrder();
    assertThat(table.rows()).containsNoDuplicates();
  }

  @Test
  void refusalsHaveTheirWords() {
    for (Row row : table.rows()) {
      assertWithMessage("%s", row).that(row.words()).isNotEmpty();
      assertWithMessage("%s", row).that(row.words()).doesNotContain("|");
      switch (row.answer()) {
        case REFUSED, UNWRITTEN -> assertWithMessage("%s", row).that(row.evidence()).isNotEmpty();
        case ACCEPTED, DEPLOYMENT, OURS ->
            assertThat(Pattern.compile(row.evidence()).pattern()).isEqualTo(row.evidence());
      }
    }
  }

  @Test
  void schemasAreTheOnesOfTheTable() {
    assertThat(
            table.rows().stream()
                .filter(row -> row.source() == Source.SCHEMA)
                .map(Row::id)
                .toList())
        .containsExactlyElementsIn(OracleTable.schemas())
        .inOrder();
  }

  @Test
  void pageIsGenerated() throws IOException {
    Path generated = Files.writeString(Path.of("target", "oracle.md"), table.page());
    assertWithMessage("docs/oracle.md, of which a new one is in processor/%s", generated)
        .that(Files.readString(Path.of("..", "docs", "oracle.md")))
        .isEqualTo(table.page());
  }

  @Test
  void scoreIsShown() {
    System.out.println("Oracle: " + table.score() + ".");
    assertThat(table.byProblem().size()).isAtLeast(400);
  }
}
