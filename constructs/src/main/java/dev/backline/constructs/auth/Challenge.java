package dev.backline.constructs.auth;

/** How a user can prove to be one. */
public enum Challenge {
  PASSWORD,
  EMAIL_OTP,
  SMS_OTP,
  WEB_AUTHN
}
