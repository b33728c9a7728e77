package dev.backline;

/** Whom an {@link Allow} rule lets in. */
public enum Strategy {
  /** Everyone who sends the API key. */
  PUBLIC_API_KEY,
  /** Everyone who has not signed in, by the identity pool's role for guests. */
  GUEST,
  /** Everyone who has signed in. */
  AUTHENTICATED,
  /** Whoever owns the item: the users that its owner field names. */
  OWNER,
  /** The members of groups, named in the rule or in a field of the item. */
  GROUPS,
  /** Whomever a Lambda function lets in. */
  CUSTOM
}
