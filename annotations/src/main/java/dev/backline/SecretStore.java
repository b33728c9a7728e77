package dev.backline;

/** Where a {@link Secret} is kept. */
public enum SecretStore {
  /** AWS Secrets Manager. */
  SECRETS_MANAGER,
  /** The Parameter Store of AWS Systems Manager, as a {@code SecureString}. */
  PARAMETER_STORE
}
