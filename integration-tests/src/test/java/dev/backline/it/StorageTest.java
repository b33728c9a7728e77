package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.storage.AmplifyStorage;
import dev.backline.it.files.ArchiveBackend;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** The buckets of a definition are made as their annotations say. */
final class StorageTest {
  private static final Stack STACK = new Stack(new App(), "Archive");
  private static final ArchiveBackend BACKEND = new ArchiveBackend(STACK, "Backend");
  private static final Template TEMPLATE = Template.fromStack(STACK);

  @Test
  void eachBucketIsMethod() {
    assertThat(
            Stream.of(BACKEND.photos(), BACKEND.oldDocuments(), BACKEND.class_())
                .map(AmplifyStorage::name))
        .containsExactly("photos", "old-documents", "class")
        .inOrder();
    assertThat(BACKEND.photos().isDefault()).isTrue();
    TEMPLATE.resourceCountIs("AWS::S3::Bucket", 3);
  }

  @Test
  void settingsAreThoseWritten() {
    TEMPLATE.hasResource(
        "AWS::S3::Bucket",
        Map.of(
            "DeletionPolicy",
            "Retain",
            "Properties",
            Match.objectLike(
                Map.of(
                    "VersioningConfiguration",
                    Map.of("Status", "Enabled"),
                    "Tags",
                    List.of(Map.of("Key", "amplify:friendly-name", "Value", "old-documents"))))));
    TEMPLATE.resourcePropertiesCountIs(
        "AWS::S3::Bucket", Map.of("VersioningConfiguration", Match.absent()), 2);
    TEMPLATE.resourceCountIs("Custom::S3AutoDeleteObjects", 2);
  }

  @Test
  void outputsNameBuckets() {
    String photos = STACK.getLogicalId(BACKEND.photos().resources().cfnResources().cfnBucket());

    TEMPLATE.hasOutput("bucketName", Map.of("Value", Map.of("Ref", photos)));
    TEMPLATE.hasOutput("storageRegion", Map.of("Value", Map.of("Ref", "AWS::Region")));
    assertThat(TEMPLATE.findOutputs("buckets").toString())
        .contains("\"{\\\"name\\\":\\\"old-documents\\\"");
    TEMPLATE.hasOutput("deploymentType", Map.of("Value", "standalone"));
    assertThat(((Map<?, ?>) TEMPLATE.toJSON().get("Metadata")).keySet())
        .containsExactly("AWS::Amplify::Platform", "AWS::Amplify::Storage");
  }
}
