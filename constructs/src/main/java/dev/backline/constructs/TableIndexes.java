package dev.backline.constructs;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.CfnTable;

/** Reaches the global secondary indexes of a {@code CfnTable} by name. */
public final class TableIndexes {
  private TableIndexes() {}

  /**
   * Sets the capacity of one index.
   *
   * <p>The construct leaves the table a list of indexes that can only be overridden by position, so
   * the position is looked up first.
   *
   * @throws NoSuchElementException if the table has no such index; the message has those that it
   *     has
   */
  public static void setProvisionedThroughput(
      CfnTable table, String indexName, CfnTable.ProvisionedThroughputProperty throughput) {
    String path = "GlobalSecondaryIndexes." + position(table, indexName) + ".ProvisionedThroughput";
    table.addPropertyOverride(path + ".ReadCapacityUnits", throughput.getReadCapacityUnits());
    table.addPropertyOverride(path + ".WriteCapacityUnits", throughput.getWriteCapacityUnits());
  }

  private static int position(CfnTable table, String indexName) {
    List<String> names = names(table);
    int position = names.indexOf(indexName);
    if (position < 0) {
      throw new NoSuchElementException(
          "the table has no index '"
              + indexName
              + "'; it has "
              + (names.isEmpty() ? "none" : String.join(", ", names)));
    }
    return position;
  }

  private static List<String> names(CfnTable table) {
    Object indexes = table.getGlobalSecondaryIndexes();
    return indexes == null
        ? List.of()
        : ((List<?>) Stack.of(table).resolve(indexes))
            .stream().map(index -> (String) ((Map<?, ?>) index).get("indexName")).toList();
  }
}
