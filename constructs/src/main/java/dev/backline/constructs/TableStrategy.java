package dev.backline.constructs;

import dev.backline.amplify.graphql.AmplifyDynamoDbModelDataSourceStrategy;
import dev.backline.amplify.graphql.DefaultDynamoDbModelDataSourceStrategy;

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

  /** CloudFormation makes them. */
  public static DefaultDynamoDbModelDataSourceStrategy cloudFormation() {
    return DefaultDynamoDbModelDataSourceStrategy.builder()
        .dbType("DYNAMODB")
        .provisionStrategy("DEFAULT")
        .build();
  }
}
