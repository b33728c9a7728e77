package dev.backline;

/** How users who have forgotten their password get in again. */
public enum AccountRecovery {
  /** By e-mail, else by phone unless the phone is their second factor. */
  EMAIL_AND_PHONE_WITHOUT_MFA,
  /** By phone unless it is their second factor, else by e-mail. */
  PHONE_WITHOUT_MFA_AND_EMAIL,
  /** By e-mail. */
  EMAIL_ONLY,
  /** By phone unless it is their second factor. */
  PHONE_ONLY_WITHOUT_MFA,
  /** By phone even if it is their second factor, else by e-mail. */
  PHONE_AND_EMAIL,
  /** Through an administrator. */
  NONE
}
