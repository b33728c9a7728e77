package dev.backline.constructs.outputs;

import java.util.List;
import java.util.Map;

/** What clients have to know about users, where the backend does not say it by itself. */
public final class AuthOutputs {
  private final Map<String, Object> values;

  private AuthOutputs(Map<String, Object> values) {
    this.values = values;
  }

  /** Nothing yet; everything can be left out. */
  public static Builder builder() {
    return new Builder();
  }

  Map<String, Object> toMap() {
    return values;
  }

  /** Fills the part. */
  public static final class Builder {
    private final OutputPart values = new OutputPart();

    private Builder() {}

    /** The region of the pools. */
    public Builder awsRegion(String awsRegion) {
      return put("aws_region", awsRegion);
    }

    /** The id of the user pool. */
    public Builder userPoolId(String userPoolId) {
      return put("user_pool_id", userPoolId);
    }

    /** The id of the user pool's client. */
    public Builder userPoolClientId(String userPoolClientId) {
      return put("user_pool_client_id", userPoolClientId);
    }

    /** The id of the identity pool. */
    public Builder identityPoolId(String identityPoolId) {
      return put("identity_pool_id", identityPoolId);
    }

    /** What users can be called by: {@code email}, {@code phone_number}, {@code username}. */
    public Builder usernameAttributes(String... attributes) {
      return put("username_attributes", List.of(attributes));
    }

    /** The standard attributes that users have to give when they sign up, such as {@code email}. */
    public Builder standardRequiredAttributes(String... attributes) {
      return put("standard_required_attributes", List.of(attributes));
    }

    /** How users are verified: {@code email}, {@code phone_number}. */
    public Builder userVerificationTypes(String... types) {
      return put("user_verification_types", List.of(types));
    }

    /** Whether guests get credentials. */
    public Builder unauthenticatedIdentitiesEnabled(boolean enabled) {
      return put("unauthenticated_identities_enabled", enabled);
    }

    /** Second factors: {@code NONE}, {@code OPTIONAL} or {@code REQUIRED}. */
    public Builder mfaConfiguration(String configuration) {
      return put("mfa_configuration", configuration);
    }

    /** The second factors: {@code SMS}, {@code TOTP}, {@code EMAIL}. */
    public Builder mfaMethods(String... methods) {
      return put("mfa_methods", List.of(methods));
    }

    /**
     * A group of users.
     *
     * @param precedence which group's role counts for users in several; 0 is the strongest
     */
    public Builder group(String name, int precedence) {
      values.add("groups", Map.of(name, Map.of("precedence", precedence)));
      return this;
    }

    private Builder put(String name, Object value) {
      values.put(name, value);
      return this;
    }

    /** The part. */
    public AuthOutputs build() {
      return new AuthOutputs(values.toMap());
    }
  }
}
