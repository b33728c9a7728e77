package dev.backline.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated sources are set as google-java-format sets them, and stay so when it gets to them. */
final class GeneratedLayoutTest {
  private static final Formatter FORMATTER = new Formatter();
  private static final Pattern WORD = Pattern.compile(" *// *\\S*");
  private static final String EDGE = " ".repeat(90);

  /** The pages of the manual, and of the families of errors every third program. */
  static Stream<Arguments> families() {
    return SoundPrograms.all().entrySet().stream()
        .map(family -> Arguments.of(family.getKey(), some(family.getKey(), family.getValue())));
  }

  private static List<List<String>> some(String family, List<List<String>> programs) {
    int step = family.endsWith(".md") ? 1 : 3;
    return IntStream.range(0, programs.size())
        .filter(i -> i % step == 0)
        .mapToObj(programs::get)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void isThatOfTheFormatter(String family, List<List<String>> programs) throws FormatterException {
    Map<String, String> outputs = Compiling.outputs(Compiling.programs(programs).compile());
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      if (output.getKey().endsWith(".java") && canBeSet(output.getValue())) {
        assertWithMessage(output.getKey())
            .that(output.getValue())
            .isEqualTo(FORMATTER.formatSource(output.getValue()));
      }
    }
  }

  /** Not where a word of a comment, or the indentation, is wider than the page. */
  private static boolean canBeSet(String source) {
    return source
        .lines()
        .filter(line -> line.length() > 100)
        .noneMatch(line -> WORD.matcher(line).matches() || line.isBlank() || line.startsWith(EDGE));
  }
}
