package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.backline.it.support.Leaves;
import dev.backline.it.support.MavenProject;
import dev.backline.it.support.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Maven project, the code of a function is found without a word about where it is. */
final class MavenAssetTest {
  @TempDir Path folder;

  @Test
  void codeIsThatOfTheProject() throws IOException {
    MavenProject project = MavenProject.in(folder);
    project.write("Greetings", "package app; @dev.backline.Backend interface Greetings {}");
    project.write(
        "Greeter",
        """
        package app;
        @dev.backline.LambdaFunction public class Greeter {
          public String greet(String name) { return "Hello " + name; }
        }
        """);
    project.write(
        "Main",
        """
        package app;
        import dev.backline.constructs.BacklineApp;
        import software.amazon.awscdk.*;
        public class Main {
          public static void main(String[] arguments) {
            App app = new BacklineApp(AppProps.builder().outdir("%s").build());
            new GreetingsBackend(new Stack(app, "Greetings"), "Backend");
            app.synth();
          }
        }
        """
            .formatted(folder.resolve("cdk.out").toString().replace('\\', '/')));
    assertEnded(project.compile());
    assertEnded(project.writeArguments());

    assertEnded(project.synthesize());

    Path code = folder.resolve("cdk.out/asset." + key().replace(".zip", ""));
    assertThat(Files.readAllBytes(code.resolve("app/Greeter.class")))
        .isEqualTo(Files.readAllBytes(folder.resolve("target/classes/app/Greeter.class")));
    assertThat(names(code.resolve("lib")).toString())
        .doesNotContainMatch("cdk|jsii|constructs|backline|jackson|maven|plexus");
  }

  /** What the function's code is uploaded as. */
  private String key() {
    JsonNode template = Leaves.read(folder.resolve("cdk.out/Greetings.template.json"));
    return StreamSupport.stream(template.path("Resources").spliterator(), false)
        .map(resource -> resource.path("Properties"))
        .filter(properties -> properties.path("Handler").asText().equals("app.Greeter::greet"))
        .map(properties -> properties.at("/Code/S3Key").asText())
        .findFirst()
        .orElseThrow();
  }

  private static void assertEnded(Run run) {
    assertWithMessage(run.out() + run.err()).that(run.exit()).isEqualTo(0);
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
