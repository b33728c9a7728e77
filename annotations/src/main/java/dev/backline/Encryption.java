package dev.backline;

/** Whose key encrypts a table at rest. */
public enum Encryption {
  /** DynamoDB's, at no charge. */
  AWS_OWNED,
  /** The account's {@code aws/dynamodb} key in AWS KMS. */
  AWS_MANAGED,
  /** The KMS key that {@code kmsKey} names. */
  CUSTOMER_MANAGED
}
