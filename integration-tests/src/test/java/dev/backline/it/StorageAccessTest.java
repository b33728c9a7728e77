package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.gallery.GalleryBackend;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.CfnElement;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.constructs.IConstruct;

/** Users, groups and functions get the access that a definition gives them. */
final class StorageAccessTest {
  private static final String SUB = "${cognito-identity.amazonaws.com:sub}";
  private static final Stack STACK = new Stack(new App(), "Gallery");
  private static final GalleryBackend BACKEND = new GalleryBackend(STACK, "Backend");
  private static final Template TEMPLATE = Template.fromStack(STACK);

  @Test
  void guestsAreDeniedWhatIsForGroups() {
    assertThat(statements(id(BACKEND.auth().resources().unauthenticatedUserIamRole())))
        .containsExactly(
            "Allow s3:GetObject public/*",
            "Deny s3:GetObject public/board/*",
            "Allow s3:ListBucket [public/*, public/]",
            "Deny s3:ListBucket [public/board/*, public/board/]")
        .inOrder();
  }

  @Test
  void usersAndOwnersHaveOneRole() {
    assertThat(statements(id(BACKEND.auth().resources().authenticatedUserIamRole())))
        .containsExactly(
            "Allow s3:GetObject public/* media/*",
            "Deny s3:GetObject public/board/*",
            "Allow s3:ListBucket [public/*, public/, media/" + SUB + "/*, media/" + SUB + "/]",
            "Deny s3:ListBucket [public/board/*, public/board/]",
            "Allow s3:PutObject public/* media/" + SUB + "/*",
            "Deny s3:PutObject public/board/*")
        .inOrder();
  }

  @Test
  void groupsHaveRolesOfTheirOwn() {
    assertThat(statements(id(BACKEND.auth().resources().groups().chiefEditors().role())))
        .containsExactly(
            "Allow s3:GetObject public/*",
            "Deny s3:GetObject public/board/*",
            "Allow s3:PutObject public/*",
            "Deny s3:PutObject public/board/*",
            "Allow s3:DeleteObject public/board/*")
        .inOrder();
    assertThat(statements(id(BACKEND.auth().resources().groups().editors().role()))).hasSize(4);
  }

  @Test
  void functionsHaveAccessAndTheName() {
    assertThat(statements(id(BACKEND.resize().resources().lambda().getRole())))
        .containsExactly("Allow s3:PutObject public/*", "Deny s3:PutObject public/board/*")
        .inOrder();
    TEMPLATE.resourcePropertiesCountIs(
        "AWS::Lambda::Function",
        Match.objectLike(
            Map.of(
                "Environment",
                Match.objectLike(
                    Map.of(
                        "Variables",
                        Map.of("HOLIDAY_PHOTOS_BUCKET_NAME", Map.of("Ref", bucket())))))),
        2);
  }

  @Test
  void functionsAreCalled() {
    TEMPLATE.hasResourceProperties(
        "Custom::S3BucketNotifications",
        Match.objectLike(
            Map.of(
                "NotificationConfiguration",
                Map.of(
                    "LambdaFunctionConfigurations",
                    List.of(
                        called("s3:ObjectCreated:*", BACKEND.resize().resources().lambda()),
                        called("s3:ObjectRemoved:*", BACKEND.forget().resources().lambda()))))));
  }

  /** Or a bucket that calls a function, which may write into it, would wait for itself. */
  @Test
  void noFunctionWaitsForPolicy() {
    List<String> policies =
        TEMPLATE.findResources("AWS::IAM::Policy").keySet().stream()
            .filter(id -> id.contains("Access"))
            .toList();

    assertThat(policies).hasSize(6);
    assertThat(
            TEMPLATE.findResources("AWS::Lambda::Function").values().stream()
                .flatMap(function -> dependencies(function).stream())
                .filter(policies::contains))
        .isEmpty();
  }

  private static Object called(String event, IConstruct function) {
    return Map.of(
        "Events",
        List.of(event),
        "LambdaFunctionArn",
        Map.of("Fn::GetAtt", List.of(id(function), "Arn")));
  }

  private static List<?> dependencies(Map<String, Object> resource) {
    return resource.get("DependsOn") instanceof List<?> list ? list : List.of();
  }

  /** The statements of a role's policy for the bucket, shortened. */
  private static List<String> statements(String role) {
    Map<?, ?> policy =
        TEMPLATE.findResources("AWS::IAM::Policy").entrySet().stream()
            .filter(entry -> entry.getKey().contains("Access"))
            .map(entry -> (Map<?, ?>) entry.getValue().get("Properties"))
            .filter(properties -> properties.get("Roles").equals(List.of(Map.of("Ref", role))))
            .collect(Collectors.reducing((one, other) -> null))
            .orElseThrow();
    return list(((Map<?, ?>) policy.get("PolicyDocument")).get("Statement")).stream()
        .map(statement -> shortened((Map<?, ?>) statement))
        .toList();
  }

  private static String shortened(Map<?, ?> statement) {
    String action = statement.get("Effect") + " " + statement.get("Action") + " ";
    if (statement.get("Condition") instanceof Map<?, ?> condition) {
      return action + ((Map<?, ?>) condition.get("StringLike")).get("s3:prefix");
    }
    return action
        + list(statement.get("Resource")).stream()
            .map(arn -> list(((Map<?, ?>) arn).get("Fn::Join")))
            .map(join -> list(join.get(1)).get(1).toString().substring(1))
            .collect(Collectors.joining(" "));
  }

  /** CDK writes a list of one as the one. */
  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : Stream.of(value).toList();
  }

  private static String bucket() {
    return id(BACKEND.holidayPhotos().resources().bucket());
  }

  private static String id(IConstruct construct) {
    return STACK.getLogicalId((CfnElement) construct.getNode().getDefaultChild());
  }
}
