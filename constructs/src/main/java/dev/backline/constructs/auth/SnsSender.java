package dev.backline.constructs.auth;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.iam.IRole;

/**
 * How SMS are sent through Amazon SNS.
 *
 * @param role what Cognito sends them as; absent for a role that is made
 * @param externalId what the trust policy of the role asks for; goes with the role
 * @param region where SNS is used; absent for the region of the stack
 */
public record SnsSender(
    @Nullable IRole role, @Nullable String externalId, @Nullable String region) {
  public SnsSender {
    if ((role == null) != (externalId == null)) {
      throw new IllegalArgumentException(
          "A role that sends SMS needs an external id in its trust policy, and the other way"
              + " round.");
    }
  }
}
