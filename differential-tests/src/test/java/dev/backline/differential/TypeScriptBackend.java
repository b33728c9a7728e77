package dev.backline.differential;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.backline.differential.comparison.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Synthesises a backend that Amplify's TypeScript defines, as {@code ampx} does for a branch. */
final class TypeScriptBackend {
  /** Where prepare.mjs has put the packages and the cases. */
  private static final Path FOLDER = Path.of("target", "npm");

  private TypeScriptBackend() {}

  /** Returns the folder of the cloud assembly. */
  static Path synthesize(String name) {
    Path folder = Path.of("target", "cdk.out", "typescript", name);
    ProcessBuilder node =
        new ProcessBuilder("node", "--import", "tsx", "typescript/synthesize.ts", name)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = node.environment();
    environment.put("CDK_OUTDIR", folder.toAbsolutePath().toString());
    environment.put("CDK_CONTEXT_JSON", context());
    environment.put("JSII_DEPRECATED", "quiet");
    try {
      Process process = node.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("Amplify does not accept the case " + name + ":\n" + output);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String context() {
    ObjectNode context = new ObjectMapper().createObjectNode();
    context.put("amplify-backend-type", "branch");
    context.put("amplify-backend-namespace", "app");
    context.put("amplify-backend-name", "main");
    Resources.CONTEXT.forEach(context::put);
    return context.toString();
  }
}
