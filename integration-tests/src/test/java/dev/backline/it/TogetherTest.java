package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import dev.backline.it.support.Run;
import dev.backline.it.together.TogetherMain;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/**
 * A backend in which everything is connected can be deployed, and gives nobody more than it says.
 */
final class TogetherTest {
  /**
   * What cdk-nag's AWS Solutions pack finds, and why it stays. Amplify's own constructs and
   * defaults are behind most of it, which a backend in TypeScript has as well.
   */
  private static final Map<String, String> EXPLAINED =
      Map.ofEntries(
          Map.entry(
              "AwsSolutions-IAM4", "Lambda's managed policy for logs, as Amplify attaches it"),
          Map.entry(
              "AwsSolutions-IAM5", "objects of a bucket, indexes of a table, fields of an API"),
          Map.entry("AwsSolutions-S1", "Amplify keeps no logs of access to buckets"),
          Map.entry("AwsSolutions-S10", "the bucket of Amplify's schema and templates"),
          Map.entry("AwsSolutions-COG2", "@Auth(mfa = …) is the user's choice"),
          Map.entry("AwsSolutions-COG3", "threat protection costs extra"),
          Map.entry("AwsSolutions-COG7", "guests get credentials, as Amplify has it"),
          Map.entry("AwsSolutions-ASC3", "@GraphqlApi(logging = …) is the user's choice"),
          Map.entry("AwsSolutions-L1", "JavaRuntime.JAVA_21 is the default, not the newest"));

  /** A property that holds a secret, in any spelling. */
  private static final Pattern SECRET_PROPERTY =
      Pattern.compile("(?i)(client_?secret|private_?key|password)=([^,}]+)");

  @TempDir Path folder;

  @Test
  void validatorOfCdkFindsNothing() {
    Run run = synthesizeElsewhere("true");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(0);
    assertThat(Files.exists(folder.resolve("cdk.out/Together.template.json"))).isTrue();
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
  private Run synthesizeElsewhere(String validation) {
    return Run.of(
        folder,
        Map.of("CDK_VALIDATION", validation),
        List.of(
            Jdk.running().tool("java").toString(),
            "-cp",
            "target/test-classes" + File.pathSeparator + Jars.classPath(),
            "dev.backline.it.together.TogetherMain",
            folder.resolve("cdk.out").toString()));
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

  @Test
  @SuppressWarnings("deprecation") // The type of the messages, in CDK itself.
  void findingsOfNagAreExplained() {
    App app = new BacklineApp();
    Stack stack = TogetherMain.stack(app);
    Aspects.of(app).add(new AwsSolutionsChecks());

    TreeSet<String> found =
        Stream.concat(
                Annotations.fromStack(stack).findError("*", Match.anyValue()).stream(),
                Annotations.fromStack(stack).findWarning("*", Match.anyValue()).stream())
            .map(message -> String.valueOf(message.getEntry().getData()))
            .flatMap(text -> Pattern.compile("AwsSolutions-\\w+").matcher(text).results())
            .map(match -> match.group())
            .collect(Collectors.toCollection(TreeSet::new));

    assertWithMessage("findings, and those with an explanation")
        .that(found)
        .containsExactlyElementsIn(EXPLAINED.keySet());
  }

  @Test
  void secretsAreNamedAndNeverWritten() throws IOException {
    App app = new BacklineApp();
    Stack stack = TogetherMain.stack(app);
    String template = Template.fromStack(stack).toJSON().toString();

    Matcher property = SECRET_PROPERTY.matcher(template);
    int checked = 0;
    while (property.find()) {
      checked++;
      assertThat(property.group(2)).containsMatch("^(\\{(Fn::|Ref)|\\{\\{resolve:)");
    }
    assertThat(checked).isAtLeast(1);
    String source =
        Files.readString(
            Path.of(
                "target/generated-test-sources/test-annotations/dev/backline/it/together/"
                    + "TogetherBackend.java"));
    assertThat(source).doesNotContain("unsafePlainText");
  }
}
