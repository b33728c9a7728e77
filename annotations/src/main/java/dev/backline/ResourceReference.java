package dev.backline;

/** What an environment variable can take from a resource of the backend. */
public enum ResourceReference {
  /** The id of the user pool. */
  USER_POOL_ID,
  /** The ARN of the user pool. */
  USER_POOL_ARN,
  /** The id of the user pool's client. */
  USER_POOL_CLIENT_ID,
  /** The id of the identity pool. */
  IDENTITY_POOL_ID,
  /** The name of a model's table. */
  TABLE_NAME,
  /** The ARN of a model's table. */
  TABLE_ARN,
  /** The name of a bucket. */
  BUCKET_NAME,
  /** The ARN of a bucket. */
  BUCKET_ARN,
  /** The URL of the GraphQL API. */
  GRAPHQL_ENDPOINT,
  /** The id of the GraphQL API. */
  GRAPHQL_API_ID,
  /** The name of another function. */
  FUNCTION_NAME,
  /** The ARN of another function. */
  FUNCTION_ARN
}
