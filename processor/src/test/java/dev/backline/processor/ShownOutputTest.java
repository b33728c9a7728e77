package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the documentation shows as generated is what is generated, to the letter. */
final class ShownOutputTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Splitter FENCES = Splitter.on(Pattern.compile("(?m)^```"));
  private static final String IMPORTS = "package app; import dev.backline.*; ";

  @Test
  void firstExample() throws IOException {
    String program = block("java", "interface TodoApp");

    Map<String, String> outputs =
        Compiling.outputs(Compiling.sources(IMPORTS + program).assertCompiles());

    assertThat(only(outputs, "TodoApp.graphql")).endsWith("\n\n" + block("graphql", "type Todo"));
    assertThat(only(outputs, "TodoAppBackend.java"))
        .contains(indented(block("java", "private void overrideApi()")));
  }

  @Test
  void firstMistake() throws IOException {
    String shown = block("", "[BL-1301]");
    String model = "@Model(ttl = \"tll\", pitr = true)";

    String message =
        Compiling.sources(
                IMPORTS
                    + block("java", "interface TodoApp")
                        .replace("@Model(ttl = \"ttl\", pitr = true)", model))
            .compile()
            .errors()
            .get(0)
            .getMessage(Locale.ROOT);

    assertThat(shown).contains("error: " + message.lines().findFirst().orElseThrow() + "\n");
    assertThat(shown).contains(model + "\n" + " ".repeat(model.indexOf("\"tll\"")) + "^");
  }

  @Test
  void grants() throws IOException {
    List<String> samples = DocumentationTest.samples("grants.md");
    List<String> program = DocumentationTest.programs("grants.md").get(0);

    Map<String, String> outputs =
        Compiling.outputs(Compiling.sources(program.toArray(String[]::new)).assertCompiles());

    assertThat(only(outputs, "ClubBackend.java"))
        .contains(
            indented(
                indented(
                    samples.stream()
                        .filter(sample -> sample.startsWith("// @Grant"))
                        .findFirst()
                        .orElseThrow())));
  }

  /** The first block of the README in a language that has {@code words} in it. */
  private static String block(String language, String words) throws IOException {
    List<String> parts = FENCES.splitToList(Files.readString(README));
    return IntStream.range(0, parts.size())
        // Text and blocks take turns.
        .filter(i -> i % 2 == 1)
        .mapToObj(i -> parts.get(i))
        .filter(text -> text.startsWith(language + "\n") && text.contains(words))
        .map(text -> text.substring(language.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static String only(Map<String, String> outputs, String name) {
    return outputs.entrySet().stream()
        .filter(output -> output.getKey().endsWith("/" + name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** As deep as the members of a class. */
  private static String indented(String text) {
    return text.replaceAll("(?m)^(?=.)", "  ");
  }
}
