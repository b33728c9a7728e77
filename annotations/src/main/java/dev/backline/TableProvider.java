package dev.backline;

/** What creates and updates the DynamoDB tables of the models. */
public enum TableProvider {
  /**
   * Amplify's table manager ({@code Custom::AmplifyDynamoDBTable}). It can change several indexes
   * in one deployment.
   */
  AMPLIFY,
  /**
   * CloudFormation itself ({@code AWS::DynamoDB::Table}). It adds or removes at most one index of a
   * table in a deployment.
   */
  CLOUDFORMATION
}
