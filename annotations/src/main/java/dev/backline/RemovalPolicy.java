package dev.backline;

/** What happens to a resource that is taken out of its stack, or whose stack is deleted. */
public enum RemovalPolicy {
  /** It is deleted. */
  DESTROY,
  /** It stays in the account, without the stack. */
  RETAIN,
  /** It stays, except when the deployment that was to create it fails. */
  RETAIN_ON_UPDATE_OR_DELETE
}
