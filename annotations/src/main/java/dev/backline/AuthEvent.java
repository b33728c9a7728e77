package dev.backline;

/** What happens to a user. */
public enum AuthEvent {
  /** A challenge of your own is made. */
  CREATE_AUTH_CHALLENGE,
  /** A message is about to be sent. */
  CUSTOM_MESSAGE,
  /** The next challenge of your own is chosen. */
  DEFINE_AUTH_CHALLENGE,
  /** The user has signed in. */
  POST_AUTHENTICATION,
  /** The user has proved to own an address or a number. */
  POST_CONFIRMATION,
  /** The user is about to sign in. */
  PRE_AUTHENTICATION,
  /** The user is about to sign up. */
  PRE_SIGN_UP,
  /** A token is about to be made. */
  PRE_TOKEN_GENERATION,
  /** A user is not known yet, and may be taken over. */
  USER_MIGRATION,
  /** The answer to a challenge of your own is judged. */
  VERIFY_AUTH_CHALLENGE_RESPONSE
}
