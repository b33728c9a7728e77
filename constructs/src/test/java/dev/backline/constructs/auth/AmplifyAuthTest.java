package dev.backline.constructs.auth;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.PasskeyUserVerification;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;

/** What no definition shows: the construct by hand, and what follows from its setters. */
final class AmplifyAuthTest {
  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void outputsFollowSetters() {
    AmplifyAuth auth = AmplifyAuth.Builder.create(stack, "amplifyAuth").groups("Admins").build();
    auth.cfnResources()
        .cfnUserPool()
        .setPolicies(
            CfnUserPool.PoliciesProperty.builder()
                .passwordPolicy(
                    CfnUserPool.PasswordPolicyProperty.builder()
                        .minimumLength(12)
                        .requireNumbers(true)
                        .build())
                .build());
    auth.cfnResources().cfnIdentityPool().setAllowUnauthenticatedIdentities(false);
    auth.groups().get("Admins").cfnUserGroup().setPrecedence(7);

    Map<String, Object> outputs = outputs();

    assertThat(outputs).containsEntry("passwordPolicyMinLength", "12");
    assertThat(outputs).containsEntry("passwordPolicyRequirements", "[\"REQUIRES_NUMBERS\"]");
    assertThat(outputs).containsEntry("allowUnauthenticatedIdentities", "false");
    assertThat(outputs).containsEntry("groups", "[{\"Admins\":{\"precedence\":7}}]");
    assertThat(outputs).containsEntry("signupAttributes", "[\"email\"]");
  }

  @Test
  void resourcesAreTaggedWithTheNameOfTheUsers() {
    AmplifyAuth.Builder.create(stack, "members").groups("Admins").build();

    Template template = Template.fromStack(stack);
    template.hasResourceProperties(
        "AWS::Cognito::UserPool",
        Map.of("UserPoolTags", Map.of("amplify:friendly-name", "members")));
    template.allResourcesProperties(
        "AWS::IAM::Role",
        Map.of("Tags", List.of(Map.of("Key", "amplify:friendly-name", "Value", "members"))));
  }

  @Test
  void senderHasKeyOfItsOwn() {
    Function sender =
        Function.Builder.create(stack, "Sender")
            .runtime(Runtime.NODEJS_22_X)
            .handler("index.handler")
            .code(Code.fromInline("exports.handler = async () => {};"))
            .build();
    AmplifyAuth.Builder.create(stack, "amplifyAuth").smsSender(sender).build();

    Template template = Template.fromStack(stack);
    template.hasResourceProperties("AWS::KMS::Key", Map.of("EnableKeyRotation", true));
    template.hasResourceProperties(
        "AWS::Cognito::UserPool",
        Map.of(
            "LambdaConfig",
            Match.objectLike(
                Map.of(
                    "CustomSMSSender",
                    Map.of("LambdaArn", Match.anyValue(), "LambdaVersion", "V1_0")))));
  }

  @Test
  void passkeysAreBoundToDomainOfBranch() {
    stack.getNode().setContext("amplify-backend-type", "branch");
    stack.getNode().setContext("amplify-backend-namespace", "app");
    stack.getNode().setContext("amplify-backend-name", "main");

    assertThat(WebAuthn.auto().domain(stack)).isEqualTo("main.app.amplifyapp.com");
  }

  @Test
  void passkeysNeedDomain() {
    stack.getNode().setContext("amplify-backend-type", "standalone");

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> WebAuthn.auto().domain(stack));
    assertThat(thrown).hasMessageThat().contains("relying party");
    assertThat(new WebAuthn("a.b", PasskeyUserVerification.REQUIRED).domain(stack))
        .isEqualTo("a.b");
  }

  @Test
  void providersNeedUrls() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ExternalProviders.builder(List.of(), List.of("https://a.b")));
  }

  @Test
  void smsAreSentInAnotherRegion() {
    AmplifyAuth.Builder.create(stack, "amplifyAuth")
        .snsSender(
            SnsSender.create()
                .as(Role.fromRoleArn(stack, "Sms", "arn:aws:iam::123456789012:role/Sms"), "id")
                .in("us-east-1"))
        .build();

    Template.fromStack(stack)
        .hasResourceProperties(
            "AWS::Cognito::UserPool",
            Map.of(
                "SmsConfiguration",
                Map.of(
                    "ExternalId", "id",
                    "SnsCallerArn", "arn:aws:iam::123456789012:role/Sms",
                    "SnsRegion", "us-east-1")));
  }

  private Map<String, Object> outputs() {
    Map<String, Object> outputs = new TreeMap<>();
    ((Map<?, ?>) Template.fromStack(stack).toJSON().get("Outputs"))
        .forEach((key, value) -> outputs.put((String) key, ((Map<?, ?>) value).get("Value")));
    return outputs;
  }
}
