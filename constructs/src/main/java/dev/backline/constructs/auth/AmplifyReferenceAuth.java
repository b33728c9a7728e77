package dev.backline.constructs.auth;

import dev.backline.constructs.IdentityPool;
import dev.backline.constructs.outputs.BackendOutputs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * The users of a backend, in pools that exist already: the counterpart of Amplify's {@code
 * referenceAuth}.
 *
 * <p>Of the pools nothing is made and nothing changed. What Amplify's clients have to know about
 * them, such as the password policy, a function reads for the outputs when the stack is deployed
 * for the first time, and whenever an id or ARN here has changed. It also sees to it that all that
 * is named belongs together; a deployment fails where something doesn't, and says what.
 */
public final class AmplifyReferenceAuth extends Construct {
  private final IUserPool userPool;
  private final IUserPoolClient userPoolClient;
  private final IdentityPool identityPool;
  private final Map<String, ReferencedGroup> groups = new LinkedHashMap<>();

  private AmplifyReferenceAuth(Builder options) {
    super(options.scope, options.id);
    this.userPool =
        UserPool.fromUserPoolId(this, "UserPool", required(options.userPoolId, "userPoolId"));
    this.userPoolClient =
        UserPoolClient.fromUserPoolClientId(
            this, "UserPoolClient", required(options.userPoolClientId, "userPoolClientId"));
    this.identityPool =
        new IdentityPool(
            required(options.identityPoolId, "identityPoolId"),
            role(
                "authenticatedUserRole",
                required(options.authenticatedRole, "authenticatedRoleArn")),
            role(
                "unauthenticatedUserRole",
                required(options.unauthenticatedRole, "unauthenticatedRoleArn")));
    options.groups.forEach(
        (group, arn) -> groups.put(group, new ReferencedGroup(role(group + "GroupRole", arn))));
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("userPoolId", userPool.getUserPoolId());
    outputs.put("webClientId", userPoolClient.getUserPoolClientId());
    outputs.put("identityPoolId", identityPool.id());
    outputs.put("authRegion", Stack.of(this).getRegion());
    outputs.putAll(new ReferencedSettings(options.scope, this, options.groups).values());
    BackendOutputs.of(this).add(AuthOutputs.CATEGORY, outputs);
  }

  private static String required(@Nullable String value, String option) {
    return Objects.requireNonNull(value, option);
  }

  private IRole role(String id, String arn) {
    return Role.fromRoleArn(this, id, arn);
  }

  /** The users. */
  public IUserPool userPool() {
    return userPool;
  }

  /** The app that users sign in to. */
  public IUserPoolClient userPoolClient() {
    return userPoolClient;
  }

  /** What users who have signed in may do. */
  public IRole authenticatedUserIamRole() {
    return identityPool.authenticatedRole();
  }

  /** What guests may do. */
  public IRole unauthenticatedUserIamRole() {
    return identityPool.unauthenticatedRole();
  }

  /** The id of the identity pool. */
  public String identityPoolId() {
    return identityPool.id();
  }

  /** The identity pool as an API wants it. */
  public IdentityPool identityPool() {
    return identityPool;
  }

  /** The groups by name, as far as they were given. */
  public Map<String, ReferencedGroup> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** Collects the ids. */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private final Map<String, String> groups = new LinkedHashMap<>();
    private @Nullable String userPoolId;
    private @Nullable String userPoolClientId;
    private @Nullable String identityPoolId;
    private @Nullable String authenticatedRole;
    private @Nullable String unauthenticatedRole;

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /**
     * A builder.
     *
     * @param scope the stack, or a construct in it, that refers to the users
     * @param id the construct's name in its scope
     */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /** The id of the user pool. Required. */
    public Builder userPoolId(String id) {
      this.userPoolId = id;
      return this;
    }

    /** The id of the app that users sign in to. Required. */
    public Builder userPoolClientId(String id) {
      this.userPoolClientId = id;
      return this;
    }

    /** The id of the identity pool. Required. */
    public Builder identityPoolId(String id) {
      this.identityPoolId = id;
      return this;
    }

    /** The ARN of the role of users who have signed in. Required. */
    public Builder authenticatedRoleArn(String arn) {
      this.authenticatedRole = arn;
      return this;
    }

    /** The ARN of the role of guests. Required. */
    public Builder unauthenticatedRoleArn(String arn) {
      this.unauthenticatedRole = arn;
      return this;
    }

    /** Adds a group with the ARN of its role. */
    public Builder group(String group, String roleArn) {
      this.groups.put(group, roleArn);
      return this;
    }

    /**
     * Refers to all of them.
     *
     * @throws NullPointerException if a required id is missing
     */
    public AmplifyReferenceAuth build() {
      return new AmplifyReferenceAuth(this);
    }
  }
}
