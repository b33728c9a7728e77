package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import dev.backline.it.support.Run;
import dev.backline.it.together.TogetherMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.assertions.Template;

/**
 * A backend in which everything is connected can be deployed, and gives nobody more than it says.
 */
final class TogetherTest {
  private static final String FINDINGS_ARE_ERRORS =
      "{\"@aws-cdk/core:validateAgainstDefaultRules\": true}";

  @TempDir Path folder;

  @Test
  void validatorOfCdkFindsNothing() {
    Run run = synthesizeElsewhere("true");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(0);
    assertThat(Files.exists(folder.resolve("cdk.out/Together.template.json"))).isTrue();
  }

  /** Or its silence would say nothing. */
  @Test
  void validatorOfCdkFindsMistake() {
    Run run = synthesizeElsewhere("true", "Nowhere");

    assertThat(run.exit()).isNotEqualTo(0);
    assertThat(run.err()).contains("Fn::GetAtt references non-existent resource 'Nowhere'");
    assertThat(run.err()).contains("Together/Backend/archive/Bucket");
  }

  @Test
  void sameTemplateInEveryJvm() throws IOException {
    synthesizeElsewhere("false");
    App app = new BacklineApp(AppProps.builder().outdir(folder.resolve("here").toString()).build());
    TogetherMain.stack(app);
    app.synth();

    assertThat(template("here")).isEqualTo(template("cdk.out"));
  }

  /** In a JVM of its own, into {@code cdk.out}. */
  private Run synthesizeElsewhere(String validation, String... more) {
    List<String> command =
        List.of(
            Jdk.running().tool("java").toString(),
            "-cp",
            "target/test-classes" + File.pathSeparator + Jars.classPath(),
            "dev.backline.it.together.TogetherMain",
            folder.resolve("cdk.out").toString());
    return Run.of(
        folder,
        Map.of("CDK_VALIDATION", validation, "CDK_CONTEXT_JSON", FINDINGS_ARE_ERRORS),
        Stream.concat(command.stream(), Stream.of(more)).toList());
  }

  /** Without the hashes of assets: two JVMs have two class paths, and so two copies of the code. */
  private String template(String output) throws IOException {
    return Files.readString(folder.resolve(output).resolve("Together.template.json"))
        .replaceAll("[0-9a-f]{64}|[0-9a-f]{32}", "…");
  }

  @Test
  void noResourceWaitsForItself() {
    // Reading a template, CDK's assertions fail where its resources form a cycle.
    Template template = Template.fromStack(TogetherMain.stack(new BacklineApp()));

    assertThat(template.findResources("AWS::Lambda::Function")).isNotEmpty();
    assertThat(template.findResources("AWS::Cognito::UserPool")).hasSize(1);
  }
}
