package dev.backline;

/** How users prove that an e-mail address is theirs. */
public enum VerificationStyle {
  /** They type a code. */
  CODE,
  /** They follow a link. */
  LINK
}
