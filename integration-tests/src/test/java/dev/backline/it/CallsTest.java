package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.calls.CallsData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;

/** Operations of the definition's methods get what answers them. */
final class CallsTest {
  private static final Template STACK = Fixtures.CALLS.template();

  private static CallsData.CfnResources resources() {
    return Fixtures.CALLS.data().resources().cfnResources();
  }

  @Test
  void eachHandlerInvokesItsFunction() {
    Template functions = Fixtures.CALLS.template("FunctionDirectiveStack");
    Map.of(
            "FnEchoLambdaDataSource", "echo",
            "FnReprice2LambdaDataSource", "echo",
            "FnAuditLambdaDataSource", "audit",
            "FnOnRepricedLambdaDataSource", "echo")
        .forEach(
            (dataSource, function) ->
                functions.hasResourceProperties(
                    "AWS::AppSync::DataSource",
                    Map.of(
                        "Name",
                        dataSource,
                        "LambdaConfig",
                        Map.of(
                            "LambdaFunctionArn",
                            Match.objectLike(
                                Map.of(
                                    "Fn::Join",
                                    Match.arrayWith(
                                        List.of(
                                            Match.arrayWith(
                                                List.of(":function:" + function))))))))));
  }

  @Test
  void aCallThatNobodyWaitsForIsAnEvent() {
    assertThat(invocation("FnAudit")).contains("\"invocationType\": \"Event\"");
    assertThat(invocation("FnEcho")).contains("\"invocationType\": \"RequestResponse\"");
  }

  /** The template that AppSync makes the call from. */
  private static String invocation(String function) {
    Map<String, Object> resource =
        Fixtures.CALLS
            .template("FunctionDirectiveStack")
            .findResources(
                "AWS::AppSync::FunctionConfiguration",
                Map.of("Properties", Map.of("Name", "Invoke" + function + "LambdaDataSource")))
            .values()
            .iterator()
            .next();
    String location = resource.toString();
    return Fixtures.CALLS
        .assets(
            "asset\\."
                + location.replaceFirst(
                    "(?s).*RequestMappingTemplateS3Location=[^}]*}-[^}]*}/([0-9a-f]*[.]vtl).*",
                    "$1"))
        .get(0);
  }

  @Test
  void stepsTalkToTheirDataSources() {
    assertStep(resources().cfnFunctionConfigurations().query().recent_notes().step(0), "NoteTable");
    assertStep(resources().cfnFunctionConfigurations().mutation().send().step(0), "NONE_DS");
    assertStep(resources().cfnFunctionConfigurations().mutation().send().step(1), "MailerBackend");
  }

  @Test
  void stepsRunInOrder() {
    STACK.hasResourceProperties(
        "AWS::AppSync::Resolver",
        Map.of(
            "TypeName",
            "Mutation",
            "FieldName",
            "send",
            "Kind",
            "PIPELINE",
            "PipelineConfig",
            Map.of(
                "Functions",
                List.of(function("Fn_Mutation_send_1"), function("Fn_Mutation_send_2")))));
  }

  private static Object function(String name) {
    String logicalId =
        STACK
            .findResources(
                "AWS::AppSync::FunctionConfiguration", Map.of("Properties", Map.of("Name", name)))
            .keySet()
            .iterator()
            .next();
    return Map.of("Fn::GetAtt", List.of(logicalId, "FunctionId"));
  }

  private static void assertStep(CfnFunctionConfiguration step, String dataSource) {
    assertThat(step.getDataSourceName()).isEqualTo(dataSource);
  }

  /** One file lies on the source path, the others on the class path. */
  @Test
  void theCodeIsThatOfTheFiles() throws IOException {
    List<String> assets = Fixtures.CALLS.assets(".*\\.js");

    for (Path file :
        List.of(
            Path.of("src/test/java/dev/backline/it/calls/recent.js"),
            Path.of("src/test/resources/dev/backline/it/calls/steps/check.js"),
            Path.of("src/test/resources/dev/backline/it/calls/steps/send.js"),
            Path.of("src/test/resources/dev/backline/it/calls/steps/filter.js"))) {
      assertThat(assets).contains(Files.readString(file));
    }
    STACK.resourcePropertiesCountIs(
        "AWS::AppSync::FunctionConfiguration",
        Map.of("CodeS3Location", Match.anyValue(), "Runtime", Match.anyValue()),
        4);
  }

  @Test
  void stepsFindTheApiInTheStash() {
    STACK.hasResource(
        "AWS::AppSync::Resolver",
        Map.of(
            "Properties",
            Match.objectLike(
                Map.of(
                    "TypeName",
                    "Query",
                    "FieldName",
                    "recent_notes",
                    "Code",
                    Map.of(
                        "Fn::Join",
                        List.of(
                            "",
                            List.of(
                                Match.stringLikeRegexp("ctx.stash.awsAppsyncApiId = '$"),
                                Map.of("Fn::GetAtt", List.of(Match.anyValue(), "ApiId")),
                                Match.stringLikeRegexp(
                                    "';\\n  ctx.stash.amplifyApiEnvironmentName = 'NONE';")))))),
            "DependsOn",
            Match.anyValue()));
  }

  @Test
  void dataSourcesAreThoseThatMethodsMake() {
    STACK.hasResourceProperties(
        "AWS::AppSync::DataSource",
        Map.of(
            "Name", "MailerBackend",
            "Type", "HTTP",
            "HttpConfig", Map.of("Endpoint", "https://mail.example.com")));
  }

  @Test
  void aSubscriptionWithoutHandlerHasNoResolver() {
    assertThat(resources().cfnResolvers().keys()).doesNotContain("Subscription.onNote");
  }
}
