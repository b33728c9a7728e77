package dev.backline;

/** The ways in which a request to an API can say who makes it. */
public enum AuthorizationMode {
  /** The API key. */
  API_KEY,
  /** A token of the Cognito user pool. */
  USER_POOL,
  /** AWS credentials of the Cognito identity pool. */
  IDENTITY_POOL,
  /** A token of an OpenID Connect provider. */
  OIDC,
  /** A token that a Lambda function understands. */
  LAMBDA
}
