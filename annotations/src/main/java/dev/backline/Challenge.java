package dev.backline;

/** How users prove who they are. */
public enum Challenge {
  /** With a password. */
  PASSWORD,
  /** With a code that is sent by e-mail: {@link EmailLogin#otpLogin()}. */
  EMAIL_OTP,
  /** With a code that is sent by SMS: {@link PhoneLogin#otpLogin()}. */
  SMS_OTP,
  /** With a passkey: {@link Auth#webAuthn()}. */
  WEB_AUTHN
}
