package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.dynamodb.CfnTable;

/** Indexes are found by name, and one that is not there is named with those that are. */
final class TableIndexesTest {
  private static final CfnTable.ProvisionedThroughputProperty FIVE =
      CfnTable.ProvisionedThroughputProperty.builder()
          .readCapacityUnits(5)
          .writeCapacityUnits(5)
          .build();

  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void capacityOfOneOfTwo() {
    TableIndexes.setProvisionedThroughput(table("byName", "byDate"), "byDate", FIVE);

    Template.fromStack(stack)
        .hasResourceProperties(
            "AWS::DynamoDB::Table",
            Map.of(
                "GlobalSecondaryIndexes",
                List.of(
                    Match.objectLike(
                        Map.of("IndexName", "byName", "ProvisionedThroughput", Match.absent())),
                    Match.objectLike(
                        Map.of(
                            "IndexName",
                            "byDate",
                            "ProvisionedThroughput",
                            Map.of("ReadCapacityUnits", 5, "WriteCapacityUnits", 5))))));
  }

  @Test
  void noSuchIndex() {
    assertThat(failure(table("byName", "byDate")))
        .isEqualTo("the table has no index 'byTitle'; it has byName, byDate");
  }

  @Test
  void noIndexAtAll() {
    assertThat(failure(table())).isEqualTo("the table has no index 'byTitle'; it has none");
  }

  private static String failure(CfnTable table) {
    return assertThrows(
            NoSuchElementException.class,
            () -> TableIndexes.setProvisionedThroughput(table, "byTitle", FIVE))
        .getMessage();
  }

  private CfnTable table(String... indexes) {
    CfnTable.Builder table = CfnTable.Builder.create(stack, "Table").keySchema(key("id"));
    if (indexes.length > 0) {
      table.globalSecondaryIndexes(
          List.of(indexes).stream()
              .map(
                  index ->
                      CfnTable.GlobalSecondaryIndexProperty.builder()
                          .indexName(index)
                          .keySchema(key(index))
                          .projection(
                              CfnTable.ProjectionProperty.builder().projectionType("ALL").build())
                          .build())
              .toList());
    }
    return table.build();
  }

  private static List<CfnTable.KeySchemaProperty> key(String attribute) {
    return List.of(
        CfnTable.KeySchemaProperty.builder().attributeName(attribute).keyType("HASH").build());
  }
}
