package dev.backline;

/** The kinds of resources that a function can be let use. */
public enum GrantTarget {
  /** The user pool of {@code @Auth}. */
  USER_POOL,
  /** The table of a model, with all its indexes. */
  TABLE,
  /** The objects of a bucket. */
  BUCKET,
  /** The operations of the GraphQL API. */
  API,
  /** Another function. */
  FUNCTION
}
