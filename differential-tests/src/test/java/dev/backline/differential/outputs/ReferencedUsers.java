package dev.backline.differential.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs what asks Cognito about users who exist already: Amplify's function, and Backline's. */
final class ReferencedUsers {
  /** Where prepare.mjs has put the packages. */
  private static final Path FOLDER = Path.of("target", "npm");

  /** Of the tests of the construct. */
  private static final Path COGNITO =
      Path.of("../constructs/src/test/resources/dev/backline/constructs/auth/cognito/stand-in.js");

  private ReferencedUsers() {}

  /**
   * What either tells CloudFormation about the users in {@code cognito.json}, under {@code amplify}
   * and {@code backline}.
   *
   * @param function the folder of Backline's function
   * @param properties the properties of the custom resource, which are the same for both
   */
  static JsonNode ask(Path function, String properties) throws IOException, InterruptedException {
    ProcessBuilder node =
        new ProcessBuilder(
                "node",
                "--import",
                "tsx",
                "typescript/reference-auth.ts",
                function.toAbsolutePath().toString(),
                COGNITO.toAbsolutePath().toString(),
                properties)
            .directory(FOLDER.toFile());
    node.environment().putAll(Map.of("AWS_REGION", DeployedStack.REGION, "COGNITO", users()));
    Process process = node.start();
    String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(errors);
    }
    return new ObjectMapper().readTree(answers);
  }

  private static String users() throws IOException {
    try (InputStream file = ReferencedUsers.class.getResourceAsStream("cognito.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
