package dev.backline;

/** Whether passkeys ask for their owner. */
public enum UserVerification {
  /** They do if they can. */
  PREFERRED,
  /** They have to. */
  REQUIRED
}
