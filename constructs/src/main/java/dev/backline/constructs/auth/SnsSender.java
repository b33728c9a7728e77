package dev.backline.constructs.auth;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.iam.IRole;

/** How SMS are sent through Amazon SNS. */
public final class SnsSender {
  private final @Nullable IRole role;
  private final @Nullable String externalId;
  private final @Nullable String region;

  private SnsSender(@Nullable IRole role, @Nullable String externalId, @Nullable String region) {
    this.role = role;
    this.externalId = externalId;
    this.region = region;
  }

  /** With a role that is made, in the region of the stack. */
  public static SnsSender create() {
    return new SnsSender(null, null, null);
  }

  /**
   * With a role that exists.
   *
   * @param role what Cognito sends SMS as
   * @param externalId what the trust policy of the role asks for
   */
  public SnsSender as(IRole role, String externalId) {
    return new SnsSender(role, externalId, region);
  }

  /** In another region than the stack's. */
  public SnsSender in(String region) {
    return new SnsSender(role, externalId, region);
  }

  @Nullable IRole role() {
    return role;
  }

  @Nullable String externalId() {
    return externalId;
  }

  @Nullable String region() {
    return region;
  }
}
