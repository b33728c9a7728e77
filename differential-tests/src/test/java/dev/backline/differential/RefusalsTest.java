package dev.backline.differential;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where Amplify's TypeScript has a check of its own, it refuses the mistakes that Backline refuses,
 * and nothing when they are mended.
 */
final class RefusalsTest {
  /** An error of Backline's, and a piece of what Amplify says instead. */
  private static final Path TABLE = Path.of("src", "test", "resources", "refusals.tsv");

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void amplifyRefusesTheSame() throws IOException, InterruptedException {
    Map<String, String> expected = table();
    Set<String> asked = new TreeSet<>();
    for (String line : answers().lines().toList()) {
      JsonNode answer = JSON.readTree(line);
      String error = answer.get("error").asText();
      asked.add(error);
      if (answer.get("program").asText().equals("right")) {
        assertWithMessage("what Amplify says of the mended program for %s", error)
            .that(answer.get("refusal").isNull())
            .isTrue();
      } else {
        assertWithMessage("what Amplify says in place of %s", error)
            .that(answer.get("refusal").asText())
            .contains(expected.getOrDefault(error, "a line of " + TABLE));
      }
    }
    assertThat(asked).isEqualTo(expected.keySet());
  }

  private static Map<String, String> table() throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0], cells -> cells[1], (a, b) -> a, LinkedHashMap::new));
    }
  }

  private static String answers() throws IOException, InterruptedException {
    ProcessBuilder node =
        new ProcessBuilder("node", "--import", "tsx", "typescript/refusals.ts")
            .directory(Path.of("target", "npm").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    node.environment().put("JSII_DEPRECATED", "quiet");
    Process process = node.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(0);
    return output;
  }
}
