package dev.backline;

/** What an app may learn about a user. */
public enum OAuthScope {
  /** The phone number. */
  PHONE,
  /** The e-mail address. */
  EMAIL,
  /** Who the user is. */
  OPENID,
  /** All attributes that the app may read. */
  PROFILE,
  /** The user's own data in Cognito, which may be changed, too. */
  COGNITO_ADMIN
}
