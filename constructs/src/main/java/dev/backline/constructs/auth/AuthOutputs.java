package dev.backline.constructs.auth;

import dev.backline.constructs.outputs.BackendOutputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.IStableStringProducer;
import software.amazon.awscdk.Lazy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.amazon.awscdk.services.cognito.UserPoolDomain;

/**
 * What the stack says about its users to Amplify's tools and clients.
 *
 * <p>All but the ids is read from the resources when the template is written, so that their setters
 * count. What {@code addPropertyOverride} puts over them can't be read from CDK.
 */
final class AuthOutputs {
  static final String CATEGORY = "AWS::Amplify::Auth";

  private static final Map<String, String> MFA_TYPES =
      Map.of("SMS_MFA", "SMS", "SOFTWARE_TOKEN_MFA", "TOTP", "EMAIL_OTP", "EMAIL");

  private static final Map<String, String> PROVIDERS =
      Map.of(
          "Google", "GOOGLE",
          "Facebook", "FACEBOOK",
          "SignInWithApple", "SIGN_IN_WITH_APPLE",
          "LoginWithAmazon", "LOGIN_WITH_AMAZON");

  private final AmplifyAuth auth;
  private final String name;
  private final @Nullable Challenge preferredChallenge;
  private final Stack stack;
  private final CfnUserPool userPool;
  private final CfnUserPoolClient client;
  private final CfnIdentityPool identityPool;

  AuthOutputs(AmplifyAuth auth, String name, @Nullable Challenge preferredChallenge) {
    this.auth = auth;
    this.name = name;
    this.preferredChallenge = preferredChallenge;
    this.stack = Stack.of(auth);
    this.userPool = auth.cfnResources().cfnUserPool();
    this.client = auth.cfnResources().cfnUserPoolClient();
    this.identityPool = auth.cfnResources().cfnIdentityPool();
  }

  void add() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("userPoolId", auth.userPool().getUserPoolId());
    values.put("webClientId", auth.userPoolClient().getUserPoolClientId());
    values.put("identityPoolId", auth.identityPoolId());
    values.put("authRegion", stack.getRegion());
    values.put("allowUnauthenticatedIdentities", lazy(this::allowsGuests));
    values.put("signupAttributes", lazy(this::signupAttributes));
    values.put("usernameAttributes", lazy(this::usernameAttributes));
    values.put(
        "verificationMechanisms",
        lazy(() -> JsonText.of(all(userPool.getAutoVerifiedAttributes()))));
    values.put("passwordPolicyMinLength", lazy(this::passwordLength));
    values.put("passwordPolicyRequirements", lazy(this::passwordRequirements));
    values.put(
        "mfaConfiguration",
        lazy(() -> Optional.ofNullable(userPool.getMfaConfiguration()).orElse("OFF")));
    values.put("mfaTypes", lazy(this::mfaTypes));
    values.put("passwordlessOptions", lazy(this::passwordless));
    values.put("socialProviders", lazy(this::providers));
    values.put("oauthCognitoDomain", lazy(this::domain));
    values.put("oauthScope", lazy(() -> JsonText.of(all(client.getAllowedOAuthScopes()))));
    values.put("oauthRedirectSignIn", lazy(() -> String.join(",", all(client.getCallbackUrLs()))));
    values.put("oauthRedirectSignOut", lazy(() -> String.join(",", all(client.getLogoutUrLs()))));
    values.put(
        "oauthResponseType", lazy(() -> String.join(",", all(client.getAllowedOAuthFlows()))));
    values.put("oauthClientId", client.getRef());
    values.put("groups", lazy(this::groups));
    BackendOutputs.of(auth).add(CATEGORY, values);
  }

  private static String lazy(Supplier<String> value) {
    return Lazy.string(new Producer(value));
  }

  /** A class with a name: the layer below finds its method by reflection. */
  static final class Producer implements IStableStringProducer {
    private final Supplier<String> value;

    Producer(Supplier<String> value) {
      this.value = value;
    }

    @Override
    public String produce() {
      return value.get();
    }
  }

  private String allowsGuests() {
    return Boolean.toString(Boolean.TRUE.equals(identityPool.getAllowUnauthenticatedIdentities()));
  }

  private String signupAttributes() {
    List<String> required = new ArrayList<>();
    for (Object attribute : list(stack.resolve(userPool.getSchema()))) {
      if (attribute instanceof Map<?, ?> schema
          && Boolean.TRUE.equals(schema.get("required"))
          && schema.get("name") instanceof String attributeName) {
        required.add(attributeName.toLowerCase(Locale.ROOT));
      }
    }
    return JsonText.of(required);
  }

  private String usernameAttributes() {
    return JsonText.of(
        all(userPool.getUsernameAttributes()).stream()
            .map(attribute -> attribute.toLowerCase(Locale.ROOT))
            .toList());
  }

  private String passwordLength() {
    return passwordPolicy().get("minimumLength") instanceof Number length
        ? Integer.toString(length.intValue())
        : "";
  }

  private String passwordRequirements() {
    Map<?, ?> policy = passwordPolicy();
    if (policy.isEmpty()) {
      return "";
    }
    List<String> requirements = new ArrayList<>();
    for (String kind : List.of("Numbers", "Lowercase", "Uppercase", "Symbols")) {
      if (Boolean.TRUE.equals(policy.get("require" + kind))) {
        requirements.add("REQUIRES_" + kind.toUpperCase(Locale.ROOT));
      }
    }
    return JsonText.of(requirements);
  }

  private Map<?, ?> passwordPolicy() {
    return map(policies().get("passwordPolicy"));
  }

  private Map<?, ?> policies() {
    return map(stack.resolve(userPool.getPolicies()));
  }

  private String mfaTypes() {
    return JsonText.of(
        all(userPool.getEnabledMfas()).stream()
            .filter(MFA_TYPES::containsKey)
            .map(MFA_TYPES::get)
            .toList());
  }

  private String passwordless() {
    Map<String, Object> options = new LinkedHashMap<>();
    Map<?, ?> signIn = map(policies().get("signInPolicy"));
    if (!signIn.isEmpty()) {
      List<?> factors = list(signIn.get("allowedFirstAuthFactors"));
      options.put("emailOtpEnabled", factors.contains("EMAIL_OTP"));
      options.put("smsOtpEnabled", factors.contains("SMS_OTP"));
      if (factors.contains("WEB_AUTHN")) {
        Map<String, Object> passkeys = new LinkedHashMap<>();
        passkeys.put(
            "relyingPartyId", Optional.ofNullable(userPool.getWebAuthnRelyingPartyId()).orElse(""));
        passkeys.put(
            "userVerification",
            Optional.ofNullable(userPool.getWebAuthnUserVerification()).orElse("preferred"));
        options.put("webAuthn", passkeys);
      }
    }
    if (preferredChallenge != null) {
      options.put("preferredChallenge", preferredChallenge.name());
    }
    return options.isEmpty() ? "" : JsonText.of(options);
  }

  private String providers() {
    List<String> providers =
        auth.userPool().getIdentityProviders().stream()
            .map(provider -> provider.getNode().getDefaultChild())
            .map(CfnUserPoolIdentityProvider.class::cast)
            .map(
                provider ->
                    PROVIDERS.getOrDefault(provider.getProviderType(), provider.getProviderName()))
            .toList();
    return providers.isEmpty() ? "" : JsonText.of(providers);
  }

  private String domain() {
    return auth.userPool().getNode().tryFindChild(AuthIds.domain(name))
            instanceof UserPoolDomain domain
        ? domain.getDomainName() + ".auth." + stack.getRegion() + ".amazoncognito.com"
        : "";
  }

  private String groups() {
    List<Map<String, Object>> groups = new ArrayList<>();
    auth.groups()
        .forEach(
            (group, resources) ->
                groups.add(Map.of(group, precedence(resources.cfnUserGroup().getPrecedence()))));
    return JsonText.of(groups);
  }

  private static Map<String, Object> precedence(@Nullable Number precedence) {
    return precedence == null ? Map.of() : Map.of("precedence", precedence.intValue());
  }

  private static List<String> all(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
