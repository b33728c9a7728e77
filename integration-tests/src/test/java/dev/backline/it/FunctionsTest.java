package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.it.jobs.JobsBackend;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** Handler classes become Lambda functions, and are called wherever they are named. */
final class FunctionsTest {
  private static final JobsBackend BACKEND = Fixtures.JOBS.backend();
  private static final Template TEMPLATE = Fixtures.JOBS.template();

  @Test
  void handlersAreThoseOfTheirClasses() {
    assertThat(
            Stream.of(
                    BACKEND.gate(),
                    BACKEND.report(),
                    BACKEND.theJudge(),
                    BACKEND.talk(),
                    BACKEND.sweeper())
                .map(function -> properties(function).get("Handler"))
                .toList())
        .containsExactly(
            "dev.backline.it.jobs.Gate",
            "dev.backline.it.jobs.Report::report",
            "dev.backline.it.jobs.Jobs$Judge::judge",
            "dev.backline.it.jobs.Jobs$Talk::talk",
            "dev.backline.it.jobs.Jobs$Sweeper::sweep")
        .inOrder();
  }

  @Test
  void whatIsNotWrittenSuitsAJvm() {
    Map<String, Object> properties = properties(BACKEND.gate());
    assertThat(properties).containsEntry("Runtime", "java21");
    assertThat(properties).containsEntry("MemorySize", 1024);
    assertThat(properties).containsEntry("Timeout", 30);
    assertThat(properties).containsEntry("Architectures", List.of("x86_64"));
    assertThat(properties.keySet()).containsNoneOf("Environment", "Layers", "Description");
  }

  @Test
  void everyMemberHasItsProperty() {
    Map<String, Object> properties = properties(BACKEND.theJudge());
    assertThat(properties).containsEntry("Description", "Decides \"it\".");
    assertThat(properties).containsEntry("Runtime", "java17");
    assertThat(properties).containsEntry("Architectures", List.of("arm64"));
    assertThat(properties).containsEntry("MemorySize", 2048);
    assertThat(properties).containsEntry("Timeout", 60);
    assertThat(properties).containsEntry("EphemeralStorage", Map.of("Size", 1024));
    assertThat(properties)
        .containsEntry(
            "Environment",
            Map.of("Variables", Map.of("LIMIT", "10", "GREETING", "Hello ${name}\n")));
    assertThat((List<?>) properties.get("Layers")).hasSize(2);
    assertThat((Map<?, ?>) properties.get("LoggingConfig"))
        .containsAtLeast("LogFormat", "JSON", "ApplicationLogLevel", "WARN");
    TEMPLATE.hasResourceProperties("AWS::Logs::LogGroup", Map.of("RetentionInDays", 7));
    assertThat(properties)
        .containsEntry(
            "Tags", List.of(Map.of("Key", "amplify:friendly-name", "Value", "the judge")));
    TEMPLATE.hasResourceProperties(
        "AWS::Scheduler::Schedule",
        Map.of(
            "ScheduleExpression", "cron(*/5 * * * ? *)",
            "ScheduleExpressionTimezone", "UTC"));
    TEMPLATE.hasResourceProperties(
        "AWS::Scheduler::Schedule",
        Map.of(
            "ScheduleExpression", "cron(0 9 ? * 2 *)",
            "ScheduleExpressionTimezone", "Europe/Berlin",
            "Description", "Mondays"));
  }

  @Test
  void theApiCallsThem() {
    Template calls = Fixtures.JOBS.template("FunctionDirectiveStack");
    Set<String> called =
        calls.findResources("AWS::AppSync::DataSource").values().stream()
            .map(source -> source.get("Properties").toString())
            .collect(Collectors.toSet());
    assertThat(called).hasSize(4);
    TEMPLATE.hasResourceProperties(
        "AWS::AppSync::GraphQLApi",
        Map.of(
            "AuthenticationType",
            Match.anyValue(),
            "AdditionalAuthenticationProviders",
            Match.arrayWith(
                List.of(
                    Match.objectLike(
                        Map.of(
                            "LambdaAuthorizerConfig",
                            Match.objectLike(
                                Map.of(
                                    "AuthorizerUri",
                                    Map.of(
                                        "Fn::GetAtt", List.of(id(BACKEND.gate()), "Arn"))))))))));
  }

  @Test
  void snapshotsAreCalledByTheirAlias() {
    assertThat(properties(BACKEND.talk()))
        .containsEntry("SnapStart", Map.of("ApplyOn", "PublishedVersions"));
    String alias = TEMPLATE.findResources("AWS::Lambda::Alias").keySet().iterator().next();
    assertThat(Stack.of(BACKEND).resolve(BACKEND.talk().resources().lambda().getFunctionArn()))
        .isEqualTo(Map.of("Ref", alias));
    assertThat(
            Fixtures.JOBS.templates().values().stream()
                .filter(template -> template.toString().contains("{Ref=" + alias + "}"))
                .count())
        .isAtLeast(1L);
  }

  @Test
  void outputsListThemAll() {
    String functions = TEMPLATE.toJSON().get("Outputs").toString();
    Stream.of(BACKEND.gate(), BACKEND.report(), BACKEND.theJudge(), BACKEND.talk())
        .forEach(function -> assertThat(functions).contains("{Ref=" + id(function) + "}"));
  }

  @Test
  void theirCodeIsTheApplicationAndRuns() throws IOException, InterruptedException {
    Path code = asset(BACKEND.report());
    assertThat(asset(BACKEND.gate())).isEqualTo(code);
    assertThat(asset(BACKEND.sweeper())).isNotEqualTo(code);
    assertThat(
            names(code.resolve("lib"))
                .filter(name -> name.matches(".*(cdk|jsii|constructs|backline).*")))
        .isEmpty();
    // These tests are part of the application here, and some read JSON; an application that does
    // not goes without, see MavenAssetTest.
    assertThat(names(code.resolve("lib")).filter(name -> name.contains("jackson-databind")))
        .isNotEmpty();
    assertThat(names(code.resolve("lib")).filter(name -> name.contains("aws-lambda-java-core")))
        .isNotEmpty();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                code + File.pathSeparator + code.resolve("lib") + "/*",
                Invocation.class.getName(),
                "dev.backline.it.jobs.Report",
                "report",
                "you")
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("Report for you");
    assertThat(process.waitFor()).isEqualTo(0);
  }

  /** Does what Lambda's runtime does with a handler, and prints what it got. */
  static final class Invocation {
    private Invocation() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
      Object handler = Class.forName(arguments[0]).getConstructor().newInstance();
      System.out.print(
          handler.getClass().getMethod(arguments[1], String.class).invoke(handler, arguments[2]));
    }
  }

  private static Path asset(AmplifyFunction function) {
    String key = ((Map<?, ?>) properties(function).get("Code")).get("S3Key").toString();
    return Path.of(Stage.of(function).getOutdir(), "asset." + key.replace(".zip", ""));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static String id(AmplifyFunction function) {
    return Stack.of(function).getLogicalId(function.resources().cfnResources().cfnFunction());
  }

  @SuppressWarnings("unchecked") // The JSON of a template.
  private static Map<String, Object> properties(AmplifyFunction function) {
    return (Map<String, Object>)
        TEMPLATE.findResources("AWS::Lambda::Function").get(id(function)).get("Properties");
  }
}
