package dev.backline.it;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.guild.GuildBackend;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** Overrides and methods reach users and functions where there is no API. */
final class GuildTest {
  private static Template template;

  @BeforeAll
  static void synthesize() {
    Stack stack = new Stack(new BacklineApp(), "Stack");
    new GuildBackend(stack, "Backend");
    template = Template.fromStack(stack);
  }

  @Test
  void users() {
    template.hasResource(
        "AWS::Cognito::UserPool",
        Map.of(
            "DeletionPolicy",
            "RetainExceptOnCreate",
            "Properties",
            Map.of(
                "Policies",
                Map.of(
                    "PasswordPolicy",
                    Map.of(
                        "MinimumLength", 12,
                        "PasswordHistorySize", 5,
                        "RequireSymbols", false)))));
    template.hasResourceProperties(
        "AWS::Cognito::UserPoolClient", Map.of("AccessTokenValidity", 30));
    template.hasResourceProperties(
        "AWS::Cognito::UserPoolGroup",
        Map.of("GroupName", "staff", "Description", "who works here"));
    template.hasResourceProperties(
        "AWS::Cognito::UserPoolGroup", Map.of("GroupName", "guests", "Precedence", 7));
    template.hasResourceProperties(
        "AWS::Cognito::IdentityPool",
        Map.of("AllowClassicFlow", true, "AllowUnauthenticatedIdentities", false));
  }

  /** What the methods have set and the annotations say, the clients are told. */
  @Test
  void outputs() {
    Map.of(
            "passwordPolicyMinLength",
            "12",
            "passwordPolicyRequirements",
            "[\"REQUIRES_NUMBERS\",\"REQUIRES_LOWERCASE\",\"REQUIRES_UPPERCASE\"]",
            "allowUnauthenticatedIdentities",
            "false",
            "groups",
            "[{\"staff\":{\"precedence\":0}},{\"guests\":{\"precedence\":7}}]")
        .forEach((name, value) -> template.hasOutput(name, Map.of("Value", value)));
  }

  @Test
  void buckets() {
    template.hasResourceProperties(
        "AWS::S3::Bucket",
        Map.of(
            "ObjectLockEnabled",
            true,
            "AccelerateConfiguration",
            Map.of("AccelerationStatus", "Enabled")));
  }

  @Test
  void functions() {
    template.hasResourceProperties(
        "AWS::Lambda::Function",
        Map.of(
            "ReservedConcurrentExecutions",
            3,
            "Description",
            "greets",
            "Environment",
            Map.of("Variables", Match.objectLike(Map.of("USER_POOL_ID", Match.anyValue())))));
    template.hasResourceProperties(
        "AWS::IAM::Policy",
        Map.of(
            "PolicyDocument",
            Map.of(
                "Statement",
                Match.arrayWith(
                    List.of(
                        Match.objectLike(
                            Map.of("Action", "cognito-idp:AdminListUserAuthEvents")))))));
  }
}
