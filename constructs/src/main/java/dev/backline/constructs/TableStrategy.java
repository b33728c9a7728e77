package dev.backline.constructs;

import dev.backline.amplify.graphql.AmplifyDynamoDbModelDataSourceStrategy;
import dev.backline.amplify.graphql.DefaultDynamoDbModelDataSourceStrategy;
import dev.backline.amplify.graphql.ImportedAmplifyDynamoDbModelDataSourceStrategy;

/** The ways in which Amplify's construct can make the DynamoDB tables of models. */
public final class TableStrategy {
  private TableStrategy() {}

  /** Amplify's table manager makes them, as in Amplify Gen 2. */
  public static AmplifyDynamoDbModelDataSourceStrategy amplify() {
    return AmplifyDynamoDbModelDataSourceStrategy.builder()
        .dbType("DYNAMODB")
        .provisionStrategy("AMPLIFY_TABLE")
        .build();
  }

  /**
   * Amplify's table manager takes over a table of Amplify Gen 1.
   *
   * @param tableName the table
   */
  public static ImportedAmplifyDynamoDbModelDataSourceStrategy imported(String tableName) {
    return ImportedAmplifyDynamoDbModelDataSourceStrategy.builder()
        .dbType("DYNAMODB")
        .provisionStrategy("IMPORTED_AMPLIFY_TABLE")
        .tableName(tableName)
        .build();
  }

  /** CloudFormation makes them. */
  public static DefaultDynamoDbModelDataSourceStrategy cloudFormation() {
    return DefaultDynamoDbModelDataSourceStrategy.builder()
        .dbType("DYNAMODB")
        .provisionStrategy("DEFAULT")
        .build();
  }
}
