package dev.backline.constructs.storage;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Role;

/** Access rules become the statements that Amplify makes of them. */
final class StorageAccessTest {
  private static final String SUB = "${cognito-identity.amazonaws.com:sub}";

  private final Stack stack = new Stack(new App(), "Todo");
  private final Role guests = role("guests");
  private final Role users = role("users");
  private final Role admins = role("admins");
  private final AmplifyStorage.Builder storage = AmplifyStorage.Builder.create(stack, "photos");

  @Test
  void eachActionIsStatement() {
    storage.access(
        StorageAccess.path("photos/*")
            .guest(guests, StorageAction.READ)
            .authenticated(users, StorageAction.GET, StorageAction.WRITE, StorageAction.DELETE));

    assertThat(statements())
        .containsExactly(
            "guests",
            List.of("Allow s3:GetObject [photos/*]", "Allow s3:ListBucket [photos/*, photos/]"),
            "users",
            List.of(
                "Allow s3:GetObject [photos/*]",
                "Allow s3:PutObject [photos/*]",
                "Allow s3:DeleteObject [photos/*]"));
  }

  @Test
  void whoIsNotNamedOnNestedPathIsDeniedThere() {
    storage
        .access(
            StorageAccess.path("photos/*")
                .guest(guests, StorageAction.READ)
                .authenticated(users, StorageAction.READ, StorageAction.WRITE))
        .access(
            StorageAccess.path("photos/secret/*")
                .authenticated(users, StorageAction.GET)
                .group("admins", admins, StorageAction.DELETE));

    assertThat(statements())
        .containsExactly(
            "guests",
            List.of(
                "Allow s3:GetObject [photos/*]",
                "Deny s3:GetObject [photos/secret/*]",
                "Allow s3:ListBucket [photos/*, photos/]",
                "Deny s3:ListBucket [photos/secret/*, photos/secret/]"),
            "users",
            List.of(
                "Allow s3:GetObject [photos/*]",
                "Allow s3:ListBucket [photos/*, photos/]",
                "Deny s3:ListBucket [photos/secret/*, photos/secret/]",
                "Allow s3:PutObject [photos/*]",
                "Deny s3:PutObject [photos/secret/*]"),
            "admins",
            List.of("Allow s3:DeleteObject [photos/secret/*]"));
  }

  @Test
  void ownerHasOwnFilesAndOthersHaveThoseOfAll() {
    storage.access(
        StorageAccess.path("media/{entity_id}/*")
            .guest(guests, StorageAction.GET)
            .authenticated(users, StorageAction.GET)
            .owner(users, StorageAction.GET, StorageAction.WRITE));

    assertThat(statements())
        .containsExactly(
            "guests",
            List.of("Allow s3:GetObject [media/*]"),
            "users",
            List.of("Allow s3:GetObject [media/*]", "Allow s3:PutObject [media/" + SUB + "/*]"));
  }

  @Test
  void pathsSideBySideShareStatement() {
    storage
        .access(StorageAccess.path("a/*").guest(guests, StorageAction.LIST))
        .access(StorageAccess.path("b/*").guest(guests, StorageAction.LIST));

    assertThat(statements())
        .containsExactly("guests", List.of("Allow s3:ListBucket [a/*, a/, b/*, b/]"));
  }

  private Role role(String id) {
    return Role.Builder.create(stack, id).assumedBy(new AnyPrincipal()).build();
  }

  /** The statements of each role's policy, shortened. */
  private Map<String, List<String>> statements() {
    storage.build();
    Map<String, List<String>> statements = new LinkedHashMap<>();
    for (Map<String, Object> policy :
        Template.fromStack(stack).findResources("AWS::IAM::Policy").values()) {
      Map<?, ?> properties = (Map<?, ?>) policy.get("Properties");
      Map<?, ?> role = (Map<?, ?>) list(properties.get("Roles")).get(0);
      Map<?, ?> document = (Map<?, ?>) properties.get("PolicyDocument");
      statements.put(
          role.get("Ref").toString().replaceAll("[0-9A-F]{8}$", ""),
          list(document.get("Statement")).stream()
              .map(statement -> shortened((Map<?, ?>) statement))
              .toList());
    }
    return statements;
  }

  private static String shortened(Map<?, ?> statement) {
    List<Object> paths = new ArrayList<>();
    if (statement.get("Condition") instanceof Map<?, ?> condition) {
      assertThat(statement.get("Resource")).isInstanceOf(Map.class);
      paths.addAll(list(((Map<?, ?>) condition.get("StringLike")).get("s3:prefix")));
    } else {
      list(statement.get("Resource")).forEach(arn -> paths.add(path((Map<?, ?>) arn)));
    }
    return statement.get("Effect") + " " + statement.get("Action") + " " + paths;
  }

  private static String path(Map<?, ?> arn) {
    List<?> parts = list(list(arn.get("Fn::Join")).get(1));
    assertThat(parts).hasSize(2);
    return parts.get(1).toString().substring(1);
  }

  /** CDK writes a list of one as the one. */
  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : Stream.of(value).toList();
  }
}
