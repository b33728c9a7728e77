package dev.backline.processor.model;

/** Who makes the table of a model. */
public enum TableProvider {
  /** Amplify's table manager. */
  AMPLIFY,
  /** CloudFormation. */
  CLOUDFORMATION,
  /** Amplify Gen 1 did; the table manager takes it over. */
  IMPORTED,
  /** Nobody of ours: it is one of an SQL database. */
  SQL;

  /** Whether the table is in DynamoDB. */
  public boolean inDynamoDb() {
    return this != SQL;
  }
}
