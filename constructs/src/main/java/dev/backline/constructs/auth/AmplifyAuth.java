package dev.backline.constructs.auth;

import dev.backline.constructs.FriendlyName;
import dev.backline.constructs.IdentityPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.ICustomAttribute;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.StandardAttributes;
import software.amazon.awscdk.services.cognito.UserInvitationConfig;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolOperation;
import software.amazon.awscdk.services.cognito.UserPoolSESOptions;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/**
 * The users of a backend: a user pool, the app that they sign in to, an identity pool that gives
 * them and guests AWS credentials, and the roles that these are for.
 *
 * <p>The defaults are those of Amplify's {@code defineAuth}: passwords have eight characters of all
 * four kinds, names are the same in upper and lower case, everyone may sign up, guests get
 * credentials, no role has permissions, and the pool goes when the stack does. What there is no
 * option for is changed in {@link #cfnResources()}. Outputs follow the setters of these; what
 * {@code addPropertyOverride} puts over them only the template has.
 */
public final class AmplifyAuth extends Construct {
  private final UserPool userPool;
  private final UserPoolClient userPoolClient;
  private final Role authenticatedUserIamRole;
  private final Role unauthenticatedUserIamRole;
  private final Map<String, AuthGroup> groups = new LinkedHashMap<>();
  private final CfnAuthResources cfnResources;

  private AmplifyAuth(Builder options) {
    super(options.scope, options.id);
    String name = options.name == null ? "" : options.name;
    UserPoolSetup setup = new UserPoolSetup(this, name, options);
    this.userPool = setup.userPool();
    ProviderSetup providers =
        new ProviderSetup(this, name, userPool, options.email != null && options.phone == null);
    if (options.externalProviders != null) {
      providers.make(options.externalProviders);
    }
    this.userPoolClient = setup.client();
    IdentityPoolSetup identities =
        new IdentityPoolSetup(this, name, userPool, userPoolClient, providers.loginProviders());
    this.authenticatedUserIamRole = identities.authenticatedRole();
    this.unauthenticatedUserIamRole = identities.unauthenticatedRole();
    for (String group : options.groups) {
      groups.put(group, group(name, group, identities));
    }
    this.cfnResources =
        new CfnAuthResources(
            (CfnUserPool) userPool.getNode().getDefaultChild(),
            (CfnUserPoolClient) userPoolClient.getNode().getDefaultChild(),
            identities.identityPool(),
            identities.roleAttachment());
    FriendlyName.tag(this, options.id);
    options.triggers.forEach(userPool::addTrigger);
    new AuthOutputs(this, name, options.preferredChallenge).add();
  }

  private AuthGroup group(String name, String group, IdentityPoolSetup identities) {
    Role role = identities.role(name + group + "GroupRole", "authenticated");
    CfnUserPoolGroup userGroup =
        CfnUserPoolGroup.Builder.create(this, name + group + "Group")
            .userPoolId(userPool.getUserPoolId())
            .groupName(group)
            .roleArn(role.getRoleArn())
            .precedence(groups.size())
            .build();
    return new AuthGroup(userGroup, role);
  }

  /** The users. */
  public UserPool userPool() {
    return userPool;
  }

  /** The app that users sign in to. */
  public UserPoolClient userPoolClient() {
    return userPoolClient;
  }

  /** What users who have signed in may do, unless a group of theirs has a role. */
  public IRole authenticatedUserIamRole() {
    return authenticatedUserIamRole;
  }

  /** What guests may do. */
  public IRole unauthenticatedUserIamRole() {
    return unauthenticatedUserIamRole;
  }

  /** The id of the identity pool. */
  public String identityPoolId() {
    return cfnResources.cfnIdentityPool().getRef();
  }

  /** The identity pool as an API wants it. */
  public IdentityPool identityPool() {
    return new IdentityPool(identityPoolId(), authenticatedUserIamRole, unauthenticatedUserIamRole);
  }

  /** The groups by name, in the order of their precedence. */
  public Map<String, AuthGroup> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** The resources of CloudFormation. */
  public CfnAuthResources cfnResources() {
    return cfnResources;
  }

  /** Collects what is not as in all of Amplify's backends. */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private final List<String> groups = new ArrayList<>();
    private final Map<UserPoolOperation, IFunction> triggers = new LinkedHashMap<>();
    final Map<String, ICustomAttribute> customAttributes = new LinkedHashMap<>();
    @Nullable String name;
    @Nullable EmailLogin email;
    @Nullable PhoneLogin phone;
    @Nullable WebAuthn webAuthn;
    @Nullable ExternalProviders externalProviders;
    @Nullable UserInvitationConfig userInvitation;
    @Nullable Mfa mfa;
    @Nullable MfaSecondFactor mfaSecondFactor;
    @Nullable String mfaMessage;
    @Nullable StandardAttributes standardAttributes;
    @Nullable AccountRecovery accountRecovery;
    @Nullable UserPoolSESOptions sesSender;
    @Nullable SnsSender snsSender;
    @Nullable IFunction emailSender;
    @Nullable IFunction smsSender;
    @Nullable IKey customSenderKmsKey;
    private @Nullable Challenge preferredChallenge;

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /**
     * A builder; without any option, users sign in with their e-mail address.
     *
     * @param scope the stack, or a construct in it, that the users belong to
     * @param id the construct's name in its scope; another name makes other users
     */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /** The name of the user pool, and the start of the ids of all resources. Default: none. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Users sign in with their e-mail address. Default: they do if they can't do so by phone. */
    public Builder email(EmailLogin email) {
      this.email = email;
      return this;
    }

    /** Users sign in with their phone number. */
    public Builder phone(PhoneLogin phone) {
      this.phone = phone;
      return this;
    }

    /** Users may have passkeys. */
    public Builder webAuthn(WebAuthn webAuthn) {
      this.webAuthn = webAuthn;
      return this;
    }

    /** Users may sign in with what they are known by elsewhere. */
    public Builder externalProviders(ExternalProviders providers) {
      this.externalProviders = providers;
      return this;
    }

    /** What is sent to users whom an administrator has signed up. */
    public Builder userInvitation(UserInvitationConfig invitation) {
      this.userInvitation = invitation;
      return this;
    }

    /** Whether users prove twice who they are. Default: they don't. */
    public Builder mfa(Mfa mfa) {
      this.mfa = mfa;
      return this;
    }

    /** How users prove it the second time; needed unless multi-factor authentication is off. */
    public Builder mfaSecondFactor(MfaSecondFactor factor) {
      this.mfaSecondFactor = factor;
      return this;
    }

    /**
     * The SMS of the second proof, with <code>{####}</code> where the code goes. Default:
     * Cognito's.
     */
    public Builder mfaMessage(String message) {
      this.mfaMessage = message;
      return this;
    }

    /**
     * Attributes of users. Default: what they sign in with is required and can be changed; other
     * attributes are optional.
     */
    public Builder standardAttributes(StandardAttributes attributes) {
      this.standardAttributes = attributes;
      return this;
    }

    /**
     * Adds an attribute that Cognito does not know.
     *
     * @param name its name without {@code custom:}
     */
    public Builder customAttribute(String name, ICustomAttribute attribute) {
      this.customAttributes.put(name, attribute);
      return this;
    }

    /** Adds groups of users, each with a role; the first in which a user is counts. */
    public Builder groups(String... groups) {
      this.groups.addAll(List.of(groups));
      return this;
    }

    /**
     * How users who have forgotten their password get in again. Default: by e-mail if they sign in
     * with an address, else by phone unless the phone is their second factor.
     */
    public Builder accountRecovery(AccountRecovery recovery) {
      this.accountRecovery = recovery;
      return this;
    }

    /** E-mail is sent through Amazon SES, in the region of the stack unless another is named. */
    public Builder sesSender(UserPoolSESOptions sender) {
      this.sesSender = sender;
      return this;
    }

    /**
     * How SMS are sent through Amazon SNS. Default: with a role that is made where one is needed.
     */
    public Builder snsSender(SnsSender sender) {
      this.snsSender = sender;
      return this;
    }

    /** A function sends all e-mail. */
    public Builder emailSender(IFunction sender) {
      this.emailSender = sender;
      return this;
    }

    /** A function sends all SMS. */
    public Builder smsSender(IFunction sender) {
      this.smsSender = sender;
      return this;
    }

    /** What codes are encrypted with on their way to a function. Default: a key of its own. */
    public Builder customSenderKmsKey(IKey key) {
      this.customSenderKmsKey = key;
      return this;
    }

    /** A function is called whenever something happens. */
    public Builder trigger(UserPoolOperation operation, IFunction function) {
      this.triggers.put(operation, function);
      return this;
    }

    /** What Amplify's client libraries try first. Default: their choice. */
    public Builder preferredChallenge(Challenge challenge) {
      this.preferredChallenge = challenge;
      return this;
    }

    /** Makes all resources. */
    public AmplifyAuth build() {
      if (email == null && phone == null) {
        email = EmailLogin.builder().build();
      }
      return new AmplifyAuth(this);
    }
  }
}
