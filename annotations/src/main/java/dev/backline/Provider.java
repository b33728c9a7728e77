package dev.backline;

/** Who says who a caller is. */
public enum Provider {
  /** The Cognito user pool. */
  USER_POOLS,
  /** The Cognito identity pool, by its role for signed-in users. */
  IDENTITY_POOL,
  /** The OpenID Connect provider of {@link GraphqlApi#oidc()}. */
  OIDC
}
