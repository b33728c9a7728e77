package dev.backline.constructs.auth;

/** Ids of constructs that more than one class asks for. */
final class AuthIds {
  private AuthIds() {}

  /** The domain in its user pool. */
  static String domain(String name) {
    return name + "UserPoolDomain";
  }
}
