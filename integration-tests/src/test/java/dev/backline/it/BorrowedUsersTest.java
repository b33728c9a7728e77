package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.borrowed.BorrowedBackend;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** Users who exist already get access to what is new, and functions get rights on them. */
final class BorrowedUsersTest {
  private static final Stack STACK = new Stack(new BacklineApp(), "Borrowed");
  private static final BorrowedBackend BACKEND = new BorrowedBackend(STACK, "Backend");
  private static final Template TEMPLATE = Template.fromStack(STACK);

  /** Roles of another stack are named, and the policies are ours. */
  @Test
  void rolesHaveAccess() {
    assertThat(policies())
        .containsAtLeast(
            List.of("Guests"),
            List.of(allow("s3:GetObject", objects("public/*"))),
            List.of("Admins"),
            List.of(allow("s3:DeleteObject", objects("public/*"))),
            List.of("Users"),
            List.of(allow("s3:PutObject", objects("own/${cognito-identity.amazonaws.com:sub}/*"))));
    assertThat(TEMPLATE.findResources("AWS::IAM::Role").keySet().toString())
        .doesNotContainMatch("Guests|Users|Admins");
  }

  @Test
  void functionHasRightsOnThePool() {
    Object role =
        Map.of(
            "Ref",
            id(
                (CfnElement)
                    BACKEND.count().resources().lambda().getRole().getNode().getDefaultChild()));

    assertThat(policies().get(List.of(role)))
        .isEqualTo(
            List.of(
                allow(
                    List.of("cognito-idp:ListUsers", "cognito-idp:AdminListUserAuthEvents"),
                    Map.of(
                        "Fn::Join",
                        List.of(
                            "",
                            List.of(
                                "arn:",
                                Map.of("Ref", "AWS::Partition"),
                                ":cognito-idp:",
                                Map.of("Ref", "AWS::Region"),
                                ":",
                                Map.of("Ref", "AWS::AccountId"),
                                ":userpool/eu-west-1_a1B2c3D4e"))))));
    TEMPLATE.hasResourceProperties(
        "AWS::Lambda::Function",
        Map.of(
            "Handler",
            "dev.backline.it.borrowed.Borrowed$Count::run",
            "Environment",
            Map.of("Variables", Map.of("USER_POOL_ID", "eu-west-1_a1B2c3D4e"))));
  }

  /** The statements of each policy by its roles. */
  private static Map<Object, Object> policies() {
    return TEMPLATE.findResources("AWS::IAM::Policy").values().stream()
        .map(policy -> (Map<?, ?>) policy.get("Properties"))
        .collect(
            Collectors.toMap(
                properties -> properties.get("Roles"),
                properties -> ((Map<?, ?>) properties.get("PolicyDocument")).get("Statement")));
  }

  private static Object objects(String path) {
    return Map.of(
        "Fn::Join",
        List.of(
            "",
            List.of(
                Map.of(
                    "Fn::GetAtt",
                    List.of(id(BACKEND.papers().resources().cfnResources().cfnBucket()), "Arn")),
                "/" + path)));
  }

  private static Map<String, Object> allow(Object actions, Object resource) {
    return Map.of("Effect", "Allow", "Action", actions, "Resource", resource);
  }

  private static String id(CfnElement element) {
    return STACK.getLogicalId(element);
  }
}
