package dev.backline.constructs.storage;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Role;

/** The outputs name all buckets, and one that is meant where none is named. */
final class BucketOutputsTest {
  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void onlyBucketIsDefault() {
    AmplifyStorage photos = AmplifyStorage.Builder.create(stack, "photos").build();

    BucketOutputs.add(stack, photos);

    String id = stack.getLogicalId(photos.resources().cfnResources().cfnBucket());
    Map<String, Object> template = Template.fromStack(stack).toJSON();
    assertThat(template.get("Metadata"))
        .isEqualTo(
            Map.of(
                "AWS::Amplify::Storage",
                Map.of(
                    "version",
                    "1",
                    "stackOutputs",
                    List.of("buckets", "storageRegion", "bucketName"))));
    assertThat(template.get("Outputs"))
        .isEqualTo(
            Map.of(
                "storageRegion",
                Map.of("Value", Map.of("Ref", "AWS::Region")),
                "bucketName",
                Map.of("Value", Map.of("Ref", id)),
                "buckets",
                joined(
                    "[\"{\\\"name\\\":\\\"photos\\\",\\\"bucketName\\\":\\\"",
                    Map.of("Ref", id),
                    "\\\",\\\"storageRegion\\\":\\\"",
                    Map.of("Ref", "AWS::Region"),
                    "\\\"}\"]")));
  }

  @Test
  void pathsSayWhatClientsMayDo() {
    Role users = Role.Builder.create(stack, "users").assumedBy(new AnyPrincipal()).build();
    AmplifyStorage photos =
        AmplifyStorage.Builder.create(stack, "photos")
            .access(
                StorageAccess.path("media/{entity_id}/*")
                    .owner(users, StorageAction.READ, StorageAction.WRITE)
                    .group("admins", users, StorageAction.DELETE))
            .build();

    BucketOutputs.add(stack, photos);

    assertThat(Template.fromStack(stack).toJSON().get("Outputs").toString())
        .contains(
            ("{'media/${cognito-identity.amazonaws.com:sub}/*':"
                    + "{'entityidentity':['get','list','write']},"
                    + "'media/*':{'groupsadmins':['delete']}}")
                .replace("'", "\\\""));
  }

  @Test
  void oneOfSeveralHasToBeDefault() {
    AmplifyStorage photos = AmplifyStorage.Builder.create(stack, "photos").build();
    AmplifyStorage videos = AmplifyStorage.Builder.create(stack, "videos").build();

    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> BucketOutputs.add(stack, photos, videos));

    assertThat(thrown).hasMessageThat().contains("exactly one bucket has to be the default");
  }

  private static Map<String, Object> joined(Object... parts) {
    return Map.of("Value", Map.of("Fn::Join", List.of("", List.of(parts))));
  }
}
