package dev.backline.processor.diagnostic;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The catalogue is in order: ids are unique, texts are sentences that take their arguments. */
final class ProblemTest {
  /** What a text may end with besides a full stop: a placeholder for a sentence, or for a trace. */
  private static final List<String> ENDS = List.of(".", "%s");

  /** Words that begin what to write instead. */
  private static final Pattern REMEDY =
      Pattern.compile(
          "\\b(Add|Allow|Annotate|Answer|Ask|Catch|Change|Choose|Compile|Correct|Declare|Divide|End"
              + "|Give|Have|Hold|Implement|Keep|Leave|Let|List|Lower|Make|Map|Mark|Move|Name|Order|Override"
              + "|Put|Quote|Rename|Repeat|Return|Say|Shorten|Store|Switch|Take|Use|Write)\\b"
              + "|[:;,] (give|move|name|put|write) |Please report");

  @Test
  void idsAreUnique() {
    assertThat(ids()).containsNoDuplicates();
  }

  @Test
  void idsHaveFourDigits() {
    ids().forEach(id -> assertThat(id).matches("BL-[1-9]\\d{3}"));
  }

  @Test
  void textsTakeTheirArguments() {
    for (Problem problem : Problem.catalogue()) {
      Object[] names =
          IntStream.range(0, problem.argumentCount()).mapToObj(i -> "argument" + i).toArray();
      String message = problem.message(names);
      assertThat(message).startsWith("[" + problem.id() + "] ");
      for (Object name : names) {
        assertThat(message).contains(name.toString());
      }
      assertWithMessage("%s", problem).that(message).doesNotContain("%");
    }
  }

  @Test
  void missingArgumentsAreNoticed() {
    for (Problem problem : Problem.catalogue()) {
      if (problem.argumentCount() > 0) {
        assertThrows(IllegalFormatException.class, problem::message);
      }
    }
  }

  @Test
  void textsAreSentences() {
    for (Problem problem : Problem.catalogue()) {
      Object[] places = IntStream.range(0, problem.argumentCount()).mapToObj(i -> "%s").toArray();
      String text = problem.message(places).substring("[BL-0000] ".length());
      assertWithMessage("%s", problem).that(ENDS.stream().anyMatch(text::endsWith)).isTrue();
      assertWithMessage("%s", problem).that(text).doesNotContain("  ");
      assertWithMessage("%s", problem).that(text).doesNotContain("\n");
    }
  }

  /** Where the text ends with an argument, that says it: which name is meant, or all there are. */
  @Test
  void textsSayWhatToWriteInstead() {
    for (Problem problem : Problem.catalogue()) {
      if (!problem.format().endsWith("%s")) {
        assertWithMessage("%s", problem).that(problem.format()).containsMatch(REMEDY);
      }
    }
  }

  private static List<String> ids() {
    return Problem.catalogue().stream().map(Problem::id).toList();
  }
}
