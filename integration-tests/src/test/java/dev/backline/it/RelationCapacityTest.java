package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Synthesis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Provisioned tables have capacity on every index, those included that Amplify makes for relations:
 * DynamoDB refuses the deployment otherwise.
 */
final class RelationCapacityTest {
  private static final Map<String, Object> CAPACITY =
      Map.of("readcapacityunits", "2", "writecapacityunits", "1");

  static List<Synthesis<?, ?>> fixtures() {
    return List.of(Fixtures.RELATIONS, Fixtures.CLOUDFORMATION_RELATIONS, Fixtures.OLDER_RELATIONS);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyIndexHasCapacity(Synthesis<?, ?> fixture) {
    List<Map<?, ?>> tables = fixture.templates().values().stream().flatMap(this::tables).toList();

    assertThat(tables).hasSize(fixture.api().getResources().getTables().size());
    for (Map<?, ?> table : tables) {
      assertThat(table.get("billingmode")).isEqualTo("PROVISIONED");
      assertThat(table.get("provisionedthroughput")).isEqualTo(CAPACITY);
      indexes(table)
          .forEach(
              index ->
                  assertWithMessage("%s", index.get("indexname"))
                      .that(index.get("provisionedthroughput"))
                      .isEqualTo(CAPACITY));
    }
    assertThat(tables.stream().flatMap(this::indexes).toList()).isNotEmpty();
  }

  private Stream<Map<?, ?>> tables(Map<String, Object> template) {
    return ((Map<?, ?>) template.get("Resources"))
        .values().stream()
            .<Map<?, ?>>map(resource -> (Map<?, ?>) resource)
            .filter(
                resource ->
                    List.of("Custom::AmplifyDynamoDBTable", "AWS::DynamoDB::Table")
                        .contains(resource.get("Type")))
            .map(resource -> (Map<?, ?>) lowerCase(resource.get("Properties")));
  }

  private Stream<Map<?, ?>> indexes(Map<?, ?> table) {
    return table.get("globalsecondaryindexes") instanceof List<?> indexes
        ? indexes.stream().map(index -> (Map<?, ?>) index)
        : Stream.of();
  }

  /** Both providers have the same properties, but for upper and lower case; numbers become text. */
  private static Object lowerCase(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> lowered = new TreeMap<>();
      map.forEach(
          (key, value) -> lowered.put(key.toString().toLowerCase(Locale.ROOT), lowerCase(value)));
      return lowered;
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(RelationCapacityTest::lowerCase).toList();
    }
    return tree.toString();
  }
}
