package dev.backline.constructs.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The function that a synthesised stack has for users who exist already, run by Node.js here. */
final class ReferenceAuthFunction {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path code;
  private final JsonNode properties;

  /**
   * The function of an assembly.
   *
   * @param assembly the folder of the cloud assembly
   * @param template the template's file
   */
  ReferenceAuthFunction(Path assembly, String template) throws IOException {
    try (Stream<Path> files = Files.list(assembly)) {
      this.code =
          files
              .filter(file -> Files.exists(file.resolve("__entrypoint__.js")))
              .findFirst()
              .orElseThrow();
    }
    this.properties =
        JSON.readTree(assembly.resolve(template).toFile()).path("Resources").properties().stream()
            .map(Map.Entry::getValue)
            .filter(resource -> resource.path("Type").asText().startsWith("Custom::"))
            .map(resource -> resource.path("Properties"))
            .findFirst()
            .orElseThrow();
  }

  /**
   * What CloudFormation is told, and what was asked.
   *
   * @param response the response
   * @param questions the operations of Cognito, in order
   */
  record Answer(JsonNode response, List<String> questions) {
    boolean isSuccess() {
      return response.path("Status").asText().equals("SUCCESS");
    }

    String reason() {
      return response.path("Reason").asText();
    }

    String value(String name) {
      return response.path("Data").path(name).asText();
    }
  }

  /**
   * Calls it.
   *
   * @param type {@code Create}, {@code Update} or {@code Delete}
   * @param cognito the users that there are, see {@code cognito/stand-in.js}
   */
  Answer call(String type, JsonNode cognito)
      throws IOException, InterruptedException, URISyntaxException {
    ObjectNode event = JSON.createObjectNode();
    event.put("RequestType", type).put("ResponseURL", "https://example.com/answer?signature");
    event.put("StackId", "arn:aws:cloudformation:eu-west-1:123456789012:stack/Todo/1");
    event.put("RequestId", "request").put("LogicalResourceId", "Settings");
    if (!type.equals("Create")) {
      event.put("PhysicalResourceId", "first request");
    }
    event.set("ResourceProperties", properties);
    ProcessBuilder node =
        new ProcessBuilder(
            "node",
            Path.of(ReferenceAuthFunction.class.getResource("cognito/invoke.js").toURI())
                .toString(),
            code.toString(),
            event.toString());
    node.environment().putAll(Map.of("AWS_REGION", "eu-west-1", "COGNITO", cognito.toString()));
    Process process = node.start();
    String response = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String questions = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(questions);
    }
    return new Answer(JSON.readTree(response), questions.lines().toList());
  }
}
