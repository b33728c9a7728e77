package dev.backline.constructs.outputs;

/** How AppSync authorizes the callers of an API, as clients are told. */
public enum ApiAuthorization {
  AMAZON_COGNITO_USER_POOLS,
  API_KEY,
  AWS_IAM,
  AWS_LAMBDA,
  OPENID_CONNECT
}
