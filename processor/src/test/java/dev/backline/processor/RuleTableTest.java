package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.processor.RuleTable.Row;
import dev.backline.processor.RuleTable.Verdict;
import dev.backline.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of rules tells the truth, in both directions. */
final class RuleTableTest {
  private static final int RULES = 333;

  private RuleTable table;

  @BeforeEach
  void read() throws IOException {
    table = RuleTable.read();
  }

  @Test
  void everyRuleIsThereOnce() {
    assertThat(table.rows().stream().map(Row::id).toList()).containsNoDuplicates();
    assertThat(table.rules()).hasSize(RULES);
    Map<String, Integer> last = new TreeMap<>();
    for (Row row : table.rules()) {
      assertThat(row.id()).matches("[A-Z][A-Z0-9]*-\\d\\d");
      String family = row.id().replaceFirst("-.*", "");
      assertWithMessage("the numbers of %s, without gaps", family)
          .that(last.merge(family, 1, Integer::sum))
          .isLessThan(100);
    }
    last.forEach(
        (family, count) ->
            assertThat(table.rules().stream().map(Row::id).toList())
                .contains("%s-%02d".formatted(family, count)));
  }

  @Test
  void everyErrorNamedExists() {
    Set<String> errors = Problem.catalogue().stream().map(Problem::id).collect(Collectors.toSet());
    for (Row row : table.rows()) {
      assertWithMessage("%s", row).that(errors).containsAtLeastElementsIn(row.problems());
      if (row.verdict() == Verdict.OURS) {
        assertThat(errors).contains(row.id());
      }
    }
  }

  @Test
  void everyErrorIsNamed() {
    Set<String> named =
        table.rules().stream().flatMap(row -> row.problems().stream()).collect(Collectors.toSet());
    List<String> ours = table.rows(Verdict.OURS).stream().map(Row::id).toList();
    assertThat(ours).containsNoneIn(named);
    assertThat(Stream.concat(named.stream(), ours.stream()).toList())
        .containsExactlyElementsIn(Problem.catalogue().stream().map(Problem::id).toList());
  }

  @Test
  void everyCheckedRuleHasProgram() {
    for (Row row : table.rows(Verdict.CHECKED)) {
      assertWithMessage("programs that break %s", row.id()).that(table.programs(row)).isAtLeast(1);
    }
  }

  @Test
  void everyVerdictSaysWhy() {
    for (Row row : table.rows()) {
      assertWithMessage("%s", row)
          .that(row.problems().isEmpty())
          .isEqualTo(row.verdict() != Verdict.CHECKED);
      assertWithMessage("%s", row).that(row.words()).isNotEmpty();
      assertWithMessage("%s", row).that(row.words()).doesNotContain("|");
    }
  }

  @Test
  void pageIsGenerated() throws IOException {
    Path generated = Files.writeString(Path.of("target", "rules.md"), table.page());
    assertWithMessage("docs/rules.md, of which a new one is in processor/%s", generated)
        .that(Files.readString(Path.of("..", "docs", "rules.md")))
        .isEqualTo(table.page());
  }

  @Test
  void scoreIsShown() {
    System.out.println("Scoreboard: " + table.score() + ".");
    assertThat(table.score()).contains("333 rules known");
  }
}
