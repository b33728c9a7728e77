package com.example.club;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** Annotations, methods and code after construction give one and the same template. */
final class ThreeWaysTest {
  private final Template annotated = annotated();

  @Test
  void overridesArrive() {
    annotated.hasResource(
        "AWS::Cognito::UserPool",
        Map.of(
            "DeletionPolicy",
            "RetainExceptOnCreate",
            "Properties",
            Match.objectLike(
                Map.of(
                    "Policies",
                    Map.of(
                        "PasswordPolicy",
                        Map.of(
                            "MinimumLength",
                            10,
                            "RequireLowercase",
                            true,
                            "RequireNumbers",
                            true,
                            "RequireSymbols",
                            true,
                            "RequireUppercase",
                            true,
                            "TemporaryPasswordValidityDays",
                            20))))));
    String userPool = annotated.findResources("AWS::Cognito::UserPool").keySet().iterator().next();
    annotated.hasResourceProperties(
        "AWS::IAM::Policy",
        Map.of(
            "PolicyDocument",
            Match.objectLike(
                Map.of(
                    "Statement",
                    List.of(
                        Map.of(
                            "Effect",
                            "Allow",
                            "Action",
                            "cognito-idp:AdminListUserAuthEvents",
                            "Resource",
                            Map.of("Fn::GetAtt", List.of(userPool, "Arn"))))))));
    annotated.hasResourceProperties(
        "AWS::Lambda::Function",
        Map.of(
            "Environment", Map.of("Variables", Map.of("USER_POOL_ID", Map.of("Ref", userPool)))));
  }

  @Test
  void methodsSayTheSame() {
    Stack stack = stack();
    new HandmadeClubBackend(stack, "Backend");
    assertThat(resources(Template.fromStack(stack))).isEqualTo(resources(annotated));
  }

  @Test
  void codeSaysTheSame() {
    Stack stack = stack();
    Main.addPlainClub(stack);
    assertThat(resources(Template.fromStack(stack))).isEqualTo(resources(annotated));
  }

  /** An empty stack of one name, since names go into the ids of resources. */
  private static Stack stack() {
    return new Stack(new BacklineApp(), "Club");
  }

  private static Template annotated() {
    Stack stack = stack();
    new ClubBackend(stack, "Backend");
    return Template.fromStack(stack);
  }

  /** Everything but the names of the handler classes, which differ. */
  private static String resources(Template template) {
    return template.toJSON().get("Resources").toString().replace("PlainReport", "SignInReport");
  }
}
