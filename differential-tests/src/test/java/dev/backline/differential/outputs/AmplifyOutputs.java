package dev.backline.differential.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs Amplify's own generator of {@code amplify_outputs.json}. */
final class AmplifyOutputs {
  /** Where prepare.mjs has put the packages. */
  private static final Path FOLDER = Path.of("target", "npm");

  private AmplifyOutputs() {}

  /**
   * What the generator writes for a stack.
   *
   * @param aws the URL of AWS
   * @param stackName the stack
   * @param folder where to write
   */
  static JsonNode generate(String aws, String stackName, Path folder)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    ProcessBuilder node =
        new ProcessBuilder(
                "node",
                "--import",
                "tsx",
                "typescript/outputs.ts",
                stackName,
                folder.toAbsolutePath().toString())
            .directory(FOLDER.toFile())
            .redirectErrorStream(true);
    node.environment()
        .putAll(
            Map.of(
                "AWS_ENDPOINT_URL", aws,
                "AWS_REGION", DeployedStack.REGION,
                "AWS_ACCESS_KEY_ID", "nobody",
                "AWS_SECRET_ACCESS_KEY", "nothing",
                "AWS_EC2_METADATA_DISABLED", "true"));
    Process process = node.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("Amplify does not take the outputs:\n" + output);
    }
    return new ObjectMapper().readTree(folder.resolve("amplify_outputs.json").toFile());
  }
}
