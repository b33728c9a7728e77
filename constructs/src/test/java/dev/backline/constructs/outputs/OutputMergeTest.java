package dev.backline.constructs.outputs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutputMergeTest {
  private final OutputMerge merge = new OutputMerge();

  @Test
  void mapsMergeAndListsGrow() {
    merge.add(Map.of("storage", Map.of("bucket_name", "a", "buckets", List.of("one"))));
    merge.add(Map.of("storage", Map.of("aws_region", "r", "buckets", List.of("two"))));
    assertThat(merge.result())
        .containsExactly(
            "storage",
            Map.of("bucket_name", "a", "aws_region", "r", "buckets", List.of("one", "two")),
            "version",
            "1.4");
  }

  @Test
  void valueIsSaidOnce() {
    merge.add(Map.of("custom", Map.of("limits", Map.of("open", false))));
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> merge.add(Map.of("custom", Map.of("limits", Map.of("open", true)))));
    assertThat(error).hasMessageThat().contains("'custom.limits.open' is there already");
  }

  @Test
  void partWithMistakeLeavesNothing() {
    merge.add(Map.of("custom", Map.of("name", "shop")));
    assertThrows(
        IllegalArgumentException.class,
        () -> merge.add(Map.of("custom", Map.of("other", 1, "name", Map.of()))));
    assertThat(merge.result()).containsEntry("custom", Map.of("name", "shop"));
  }

  @Test
  void newestMinorVersionIsThatOfTheWhole() {
    merge.add(Map.of("version", "1.1", "custom", Map.of("one", 1)));
    merge.add(Map.of("version", "1", "custom", Map.of("two", 2)));
    assertThat(merge.result()).containsEntry("version", "1.1");
    merge.add(Map.of("custom", Map.of("three", 3)));
    assertThat(merge.result()).containsEntry("version", "1.4");
  }

  @Test
  void otherMajorVersionIsRefused() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> merge.add(Map.of("version", "2")));
    assertThat(error).hasMessageThat().contains("version '2'");
  }
}
