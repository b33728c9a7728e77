package dev.backline;

/** How Cognito asks a provider for the attributes of a user. */
public enum AttributeRequest {
  GET,
  POST
}
