package dev.backline.constructs.auth;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The function that a synthesised stack has for users who exist already, run by Node.js here.
 *
 * @param assembly the folder of the cloud assembly
 * @param template the name of the template's file
 */
record ReferenceAuthFunction(Path assembly, String template) {

  /**
   * What CloudFormation is told, and what was asked.
   *
   * @param response the response, and in it the attributes of the resource
   * @param questions the operations of Cognito, in order
   */
  record Answer(Map<String, String> response, List<String> questions) {
    boolean isSuccess() {
      return value("Status").equals("SUCCESS");
    }

    String reason() {
      return value("Reason");
    }

    String value(String name) {
      return response.get(name);
    }
  }

  /**
   * Calls it.
   *
   * @param type {@code Create}, {@code Update} or {@code Delete}
   * @param change what is different from {@code cognito/users.json}, in JavaScript
   */
  Answer call(String type, String change)
      throws IOException, InterruptedException, URISyntaxException {
    Process process =
        new ProcessBuilder(
                "node",
                Path.of(ReferenceAuthFunction.class.getResource("cognito/invoke.js").toURI())
                    .toString(),
                assembly.toString(),
                template,
                type,
                change)
            .start();
    String response = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String questions = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(questions);
    }
    return new Answer(
        response
            .lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(value -> value[0], value -> value[1])),
        questions.lines().toList());
  }
}
