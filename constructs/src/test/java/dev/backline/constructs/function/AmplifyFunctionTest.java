package dev.backline.constructs.function;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.DurableConfig;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.RetentionDays;

final class AmplifyFunctionTest {
  private static final String FUNCTION = "AWS::Lambda::Function";
  private static final String SCHEDULE = "AWS::Scheduler::Schedule";

  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void saysWhatAmplifySaysAndGivesAJvmTime() {
    AmplifyFunction function = echo().build();

    Map<String, Object> properties = properties();
    assertThat(properties).containsEntry("Handler", "com.example.Echo");
    assertThat(properties).containsEntry("Runtime", "java21");
    assertThat(properties).containsEntry("MemorySize", 1024);
    assertThat(properties).containsEntry("Timeout", 30);
    assertThat(properties).containsEntry("Architectures", List.of("x86_64"));
    assertThat(properties).containsEntry("EphemeralStorage", Map.of("Size", 512));
    assertThat(properties)
        .containsEntry("Tags", List.of(Map.of("Key", "amplify:friendly-name", "Value", "echo")));
    assertThat(properties).doesNotContainKey("Environment");
    assertThat(properties).doesNotContainKey("Layers");
    assertThat(properties).doesNotContainKey("LoggingConfig");
    assertThat(function.resources().cfnResources().cfnFunction().getHandler())
        .isEqualTo("com.example.Echo");
  }

  @Test
  void takesEveryOption() {
    echo()
        .description("Answers")
        .runtime(Runtime.JAVA_17)
        .architecture(Architecture.ARM_64)
        .memorySize(2048)
        .timeout(Duration.seconds(60))
        .ephemeralStorageSize(Size.mebibytes(1024))
        .environment(Map.of("GREETING", "Hello"))
        .layers(List.of("tools:3", "arn:aws:lambda:eu-west-1:123456789012:layer:other:1"))
        .build()
        .addEnvironment("REGION", stack.getRegion());

    Map<String, Object> properties = properties();
    assertThat(properties).containsEntry("Description", "Answers");
    assertThat(properties).containsEntry("Runtime", "java17");
    assertThat(properties).containsEntry("Architectures", List.of("arm64"));
    assertThat(properties).containsEntry("MemorySize", 2048);
    assertThat(properties).containsEntry("Timeout", 60);
    assertThat(properties).containsEntry("EphemeralStorage", Map.of("Size", 1024));
    assertThat(properties)
        .containsEntry(
            "Environment",
            Map.of(
                "Variables", Map.of("GREETING", "Hello", "REGION", Map.of("Ref", "AWS::Region"))));
    assertThat(properties.get("Layers").toString())
        .isEqualTo(
            "[{Fn::Join=[, [arn:, {Ref=AWS::Partition}, :lambda:, {Ref=AWS::Region}, :,"
                + " {Ref=AWS::AccountId}, :layer:tools:3]]},"
                + " arn:aws:lambda:eu-west-1:123456789012:layer:other:1]");
  }

  @Test
  void schedulesBecomeCronExpressions() {
    echo()
        .schedules(
            List.of(
                FunctionSchedule.of("every 5m"),
                FunctionSchedule.of("every 2h"),
                FunctionSchedule.of("every day"),
                FunctionSchedule.of("every week"),
                FunctionSchedule.of("every month"),
                FunctionSchedule.of("every year"),
                FunctionSchedule.of("0 9 ? * 2 *").timezone("Europe/Berlin").description("Mondays"),
                FunctionSchedule.of("0 9 1 1-3 ?")))
        .build();

    assertThat(
            template().findResources(SCHEDULE).values().stream()
                .map(schedule -> (Map<?, ?>) schedule.get("Properties"))
                .map(
                    properties ->
                        properties.get("ScheduleExpression")
                            + " "
                            + properties.get("ScheduleExpressionTimezone")
                            + " "
                            + properties.get("Description"))
                .toList())
        .containsExactly(
            "cron(*/5 * * * ? *) UTC null",
            "cron(0 */2 * * ? *) UTC null",
            "cron(0 0 * * ? *) UTC null",
            "cron(0 0 ? * 1 *) UTC null",
            "cron(0 0 1 * ? *) UTC null",
            "cron(0 0 1 1 ? *) UTC null",
            "cron(0 9 ? * 2 *) Europe/Berlin Mondays",
            "cron(0 9 1 1-3 ? *) UTC null");
  }

  @Test
  void refusesASchedulesThatIsNone() {
    AmplifyFunction.Builder builder =
        echo().schedules(List.of(FunctionSchedule.of("every fortnight")));
    assertThat(assertThrows(IllegalArgumentException.class, builder::build))
        .hasMessageThat()
        .startsWith("'every fortnight' is neither");
  }

  @Test
  void logsAsTold() {
    echo()
        .logging(
            FunctionLogging.builder()
                .format(LoggingFormat.JSON)
                .level(ApplicationLogLevel.WARN)
                .retention(RetentionDays.ONE_WEEK)
                .build())
        .build();

    Map<?, ?> logging = (Map<?, ?>) properties().get("LoggingConfig");
    assertThat(logging.get("LogFormat")).isEqualTo("JSON");
    assertThat(logging.get("ApplicationLogLevel")).isEqualTo("WARN");
    template()
        .hasResource(
            "AWS::Logs::LogGroup",
            Map.of("Properties", Map.of("RetentionInDays", 7), "DeletionPolicy", "Delete"));
  }

  @Test
  void snapshotsAreOfTheVersionThatIsCalled() {
    AmplifyFunction function =
        echo().snapStart(true).schedules(List.of(FunctionSchedule.of("every day"))).build();
    function.addEnvironment("LATE", "as well");

    assertThat(properties()).containsEntry("SnapStart", Map.of("ApplyOn", "PublishedVersions"));
    Template template = template();
    template.resourceCountIs("AWS::Lambda::Version", 1);
    template.hasResourceProperties("AWS::Lambda::Alias", Map.of("Name", "live"));
    String alias = template.findResources("AWS::Lambda::Alias").keySet().iterator().next();
    template.hasResourceProperties(
        SCHEDULE, Map.of("Target", Match.objectLike(Map.of("Arn", Map.of("Ref", alias)))));
    assertThat(stack.resolve(function.resources().lambda().getFunctionArn()))
        .isEqualTo(Map.of("Ref", alias));
    Annotations.fromStack(stack).hasNoWarning("*", Match.stringLikeRegexp("SnapStart.*"));
  }

  @Test
  void durableExecutionsAreOfTheVersionThatIsCalled() {
    AmplifyFunction function =
        echo()
            .durable(
                DurableConfig.builder()
                    .executionTimeout(Duration.days(7))
                    .retentionPeriod(Duration.days(30))
                    .build())
            .schedules(List.of(FunctionSchedule.of("every day")))
            .build();

    assertThat(properties())
        .containsEntry(
            "DurableConfig", Map.of("ExecutionTimeout", 604_800, "RetentionPeriodInDays", 30));
    Template template = template();
    String alias = template.findResources("AWS::Lambda::Alias").keySet().iterator().next();
    template.hasResourceProperties(
        SCHEDULE, Map.of("Target", Match.objectLike(Map.of("Arn", Map.of("Ref", alias)))));
    assertThat(stack.resolve(function.resources().lambda().getFunctionArn()))
        .isEqualTo(Map.of("Ref", alias));
    assertThat(template.findResources("AWS::IAM::Role").toString())
        .contains("service-role/AWSLambdaBasicDurableExecutionRolePolicy");
    Annotations.fromStack(stack).hasNoInfo("*", Match.anyValue());
  }

  @Test
  void areListedInTheOutputs() {
    AmplifyFunction first = echo().snapStart(true).build();
    AmplifyFunction second = function("second").build();

    String text = template().toJSON().get("Outputs").toString();
    assertThat(text)
        .contains(
            "definedFunctions={Value={Fn::Join=[, [[\", {Ref="
                + id(first)
                + "}, \",\", {Ref="
                + id(second)
                + "}, \"]]]}}");
  }

  @Test
  void anyFunctionCanBeOne() {
    IFunction python =
        Function.Builder.create(stack, "Python")
            .runtime(Runtime.PYTHON_3_13)
            .handler("index.handler")
            .code(Code.fromInline("def handler(event, context): pass"))
            .build();
    AmplifyFunction.of(stack, "python", python).addEnvironment("NAME", "value");

    Map<String, Object> properties = properties();
    assertThat(properties)
        .containsEntry("Environment", Map.of("Variables", Map.of("NAME", "value")));
    assertThat(properties)
        .containsEntry("Tags", List.of(Map.of("Key", "amplify:friendly-name", "Value", "Python")));
    assertThat(template().toJSON().get("Outputs").toString()).contains("definedFunctions");
  }

  @Test
  void anAliasOfAFunctionIsInvokedAndTheFunctionIsChanged() {
    Function python =
        Function.Builder.create(stack, "Python")
            .runtime(Runtime.PYTHON_3_13)
            .handler("index.handler")
            .code(Code.fromInline("def handler(event, context): pass"))
            .build();
    Alias alias = python.addAlias("stable");
    AmplifyFunction function = AmplifyFunction.of(stack, "python", alias);
    function.addEnvironment("NAME", "value");
    NestedStack inner = new NestedStack(stack, "Inner");
    assertThat(AmplifyFunction.of(inner, "python", alias).stack()).isSameInstanceAs(stack);

    Map<String, Object> properties = properties();
    assertThat(properties)
        .containsEntry("Environment", Map.of("Variables", Map.of("NAME", "value")));
    assertThat(properties)
        .containsEntry("Tags", List.of(Map.of("Key", "amplify:friendly-name", "Value", "Python")));
    assertThat(function.resources().lambda()).isSameInstanceAs(alias);
    assertThat(template().toJSON().get("Outputs").toString())
        .contains("{Ref=" + id(function) + "}");
  }

  @Test
  void aFunctionOfOthersCanNotBeChanged() {
    AmplifyFunction function =
        AmplifyFunction.of(
            stack, "other", Function.fromFunctionName(stack, "Existing", "existing"));

    assertThat(
            assertThrows(
                IllegalStateException.class, () -> function.addEnvironment("NAME", "value")))
        .hasMessageThat()
        .isEqualTo("Todo/Existing is a function that exists already; this app can't change it.");
    assertThat(function.resources().lambda().getFunctionName()).isNotEmpty();
  }

  @Test
  void aVariableOfAmplifysOwnIsRefused() {
    AmplifyFunction function = echo().build();
    assertThrows(
        IllegalArgumentException.class,
        () -> function.addEnvironment("AMPLIFY_SSM_ENV_CONFIG", "{}"));
  }

  @Test
  void needsCodeAndAHandler() {
    AmplifyFunction.Builder builder = AmplifyFunction.Builder.create(stack, "echo").handler("a.B");
    assertThat(assertThrows(IllegalStateException.class, builder::build))
        .hasMessageThat()
        .isEqualTo("The function 'echo' needs a handler class, or a handler and code.");
  }

  @Test
  void refusesAClassThatIsTooNewForTheRuntime() {
    AmplifyFunction.Builder builder =
        AmplifyFunction.Builder.create(stack, "echo")
            .handler(Greeting.class, "greet")
            .runtime(Runtime.JAVA_11);
    assertThat(assertThrows(IllegalStateException.class, builder::build))
        .hasMessageThat()
        .contains("is compiled for Java 17, and its runtime is java11");
  }

  private AmplifyFunction.Builder echo() {
    return function("echo");
  }

  private AmplifyFunction.Builder function(String id) {
    return AmplifyFunction.Builder.create(stack, id)
        .handler("com.example.Echo")
        .code(Code.fromBucketV2(bucket(id), "code.zip"));
  }

  private software.amazon.awscdk.services.s3.IBucket bucket(String id) {
    return software.amazon.awscdk.services.s3.Bucket.fromBucketName(stack, id + "Bucket", "code");
  }

  private String id(AmplifyFunction function) {
    return stack.getLogicalId(function.resources().cfnResources().cfnFunction());
  }

  private Template template() {
    return Template.fromStack(stack);
  }

  @SuppressWarnings("unchecked") // The JSON of a template.
  private Map<String, Object> properties() {
    return (Map<String, Object>)
        template().findResources(FUNCTION).values().iterator().next().get("Properties");
  }
}
