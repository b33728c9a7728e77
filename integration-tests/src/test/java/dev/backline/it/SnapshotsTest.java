package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.it.snapshots.SnapshotsBackend;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** What calls a published version calls it by its alias; what changes it changes the function. */
final class SnapshotsTest {
  private static Stack stack;
  private static SnapshotsBackend backend;
  private static Template template;

  @BeforeAll
  static void synthesize() {
    stack = new Stack(new BacklineApp(), "Stack");
    backend = new SnapshotsBackend(stack, "Backend");
    template = Template.fromStack(stack);
  }

  @Test
  void allThatCallsThemCallsTheAlias() {
    for (AmplifyFunction function : List.of(backend.quick(), backend.patient())) {
      assertWithMessage("what refers to the function without the alias")
          .that(template.toJSON().toString())
          .doesNotContain("{Fn::GetAtt=[" + id(function) + ", Arn]}");
    }
    template
        .findResources("AWS::Lambda::Permission")
        .values()
        .forEach(
            permission ->
                assertThat(((Map<?, ?>) permission.get("Properties")).get("FunctionName"))
                    .isEqualTo(alias(backend.quick())));
    template.resourceCountIs("AWS::Lambda::Permission", 4);
    template.hasResourceProperties(
        "AWS::Cognito::UserPool",
        Map.of(
            "LambdaConfig",
            Map.of(
                "PreSignUp", alias(backend.quick()),
                "CustomSMSSender", Match.objectLike(Map.of("LambdaArn", alias(backend.quick()))))));
  }

  @Test
  void allThatCallsThemMayDoSo() {
    template.hasResourceProperties(
        "AWS::IAM::Policy",
        Map.of(
            "PolicyDocument",
            Map.of(
                "Statement",
                Match.arrayWith(
                    List.of(
                        Match.objectLike(
                            Map.of(
                                "Action",
                                "lambda:InvokeFunction",
                                "Resource",
                                alias(backend.quick()))),
                        Match.objectLike(
                            Map.of(
                                "Action",
                                "lambda:GetDurableExecution",
                                "Resource",
                                alias(backend.patient()))))))));
    Map<?, ?> told = variables(backend.caller());
    assertThat(told.get("PATIENT")).isEqualTo(alias(backend.patient()));
    assertThat(told.get("QUICK").toString()).endsWith(":live]]}");
  }

  @Test
  void theFunctionsKnowTheBucketAndReadIt() {
    for (AmplifyFunction function : List.of(backend.quick(), backend.patient())) {
      assertThat(variables(function).get("PHOTOS_BUCKET_NAME"))
          .isEqualTo(stack.resolve(backend.photos().resources().bucket().getBucketName()));
      template.hasResourceProperties(
          "AWS::IAM::Policy",
          Map.of(
              "PolicyName", Match.stringLikeRegexp(".*lambdaFunctionAccess.*"),
              "Roles", List.of(stack.resolve(role(function)))));
    }
    template
        .findResources("AWS::Lambda::Alias")
        .values()
        .forEach(
            alias ->
                assertThat(((Map<?, ?>) alias.get("Properties")).keySet())
                    .containsExactly("FunctionName", "FunctionVersion", "Name"));
  }

  private static String role(AmplifyFunction function) {
    return function.resources().lambda().getRole().getRoleName();
  }

  private static Object alias(AmplifyFunction function) {
    return stack.resolve(function.resources().lambda().getFunctionArn());
  }

  private static String id(AmplifyFunction function) {
    return stack.getLogicalId(function.resources().cfnResources().cfnFunction());
  }

  private static Map<?, ?> variables(AmplifyFunction function) {
    Map<?, ?> properties =
        (Map<?, ?>)
            template.findResources("AWS::Lambda::Function").get(id(function)).get("Properties");
    return (Map<?, ?>) ((Map<?, ?>) properties.get("Environment")).get("Variables");
  }
}
