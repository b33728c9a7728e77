package dev.backline.processor.validation.override;

import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.JsonValue.Members;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.naming.resource.PropertyLookup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that {@code amplify_outputs.json} tells clients about.
 *
 * <p>Outputs are read from CDK's resources, and overrides are put over these later, where nobody
 * can read them.
 */
final class MirroredProperties {
  /** By the name of CDK's class and the path, what sets the property so that outputs follow. */
  private static final Map<String, Map<String, String>> ALL =
      Map.of(
          "CfnUserPool", ofUserPool(),
          "CfnUserPoolClient",
              Map.of(
                  "AllowedOAuthFlows", setter("CfnUserPoolClient", "setAllowedOAuthFlows"),
                  "AllowedOAuthScopes", setter("CfnUserPoolClient", "setAllowedOAuthScopes"),
                  "CallbackURLs", setter("CfnUserPoolClient", "setCallbackUrLs"),
                  "LogoutURLs", setter("CfnUserPoolClient", "setLogoutUrLs")),
          "CfnIdentityPool",
              Map.of(
                  "AllowUnauthenticatedIdentities",
                  setter("CfnIdentityPool", "setAllowUnauthenticatedIdentities")),
          "CfnUserPoolGroup",
              Map.of("Precedence", "@Auth(groups = {…}) in the order of precedence"),
          "CfnGraphQLApi",
              Map.of(
                  "AuthenticationType",
                  "@GraphqlApi(defaultAuthorization = AuthorizationMode.…)",
                  "AdditionalAuthenticationProviders",
                  "members of @GraphqlApi, such as oidc = @Oidc(…)"));

  private MirroredProperties() {}

  private static Map<String, String> ofUserPool() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("Policies.PasswordPolicy.MinimumLength", password("minimumLength"));
    for (String kind : List.of("Lowercase", "Numbers", "Symbols", "Uppercase")) {
      properties.put("Policies.PasswordPolicy.Require" + kind, password("require" + kind));
    }
    properties.put(
        "Policies.SignInPolicy.AllowedFirstAuthFactors",
        "otpLogin = … in @EmailLogin or @PhoneLogin, or @Auth(webAuthn = @WebAuthn)");
    properties.put("MfaConfiguration", "@Auth(mfa = @Mfa(mode = …))");
    properties.put("EnabledMfas", "@Auth(mfa = @Mfa(…))");
    properties.put("Schema", "@Auth(attributes = @UserAttribute(…))");
    properties.put("UsernameAttributes", "@Auth(email = @EmailLogin, phone = @PhoneLogin)");
    properties.put("AutoVerifiedAttributes", setter("CfnUserPool", "setAutoVerifiedAttributes"));
    properties.put("WebAuthnRelyingPartyID", "@Auth(webAuthn = @WebAuthn(relyingPartyId = \"…\"))");
    properties.put("WebAuthnUserVerification", "@Auth(webAuthn = @WebAuthn(userVerification = …))");
    return Collections.unmodifiableMap(properties);
  }

  private static String password(String member) {
    return "@Auth(passwordPolicy = @PasswordPolicy(" + member + " = …))";
  }

  private static String setter(String type, String method) {
    return "a @Customize method that takes " + type + " and calls " + method + "(…)";
  }

  /**
   * The first property of those that an override sets, takes out, or changes inside, and what to
   * write in place of the override.
   */
  static Optional<Map.Entry<String, String>> of(PropertyOverrideSpec override) {
    Map<String, String> properties =
        ALL.getOrDefault(override.shape().type().simpleName(), Map.of());
    List<List<String>> places = new ArrayList<>();
    addPlaces(PropertyLookup.segments(override.path().value()), override.value(), places);
    return properties.entrySet().stream()
        .filter(property -> places.stream().anyMatch(place -> meets(place, property.getKey())))
        .findFirst();
  }

  /** CDK merges objects, so an object changes what it names and nothing beside it. */
  private static void addPlaces(List<String> way, JsonValue value, List<List<String>> places) {
    if (value instanceof Members members && !members.isIntrinsic()) {
      members
          .values()
          .forEach(
              (name, inside) -> {
                List<String> further = new ArrayList<>(way);
                further.add(name);
                addPlaces(further, inside, places);
              });
    } else {
      places.add(way);
    }
  }

  /** Whether one of two paths leads to the other. */
  private static boolean meets(List<String> place, String property) {
    List<String> mirrored = PropertyLookup.segments(property);
    int common = Math.min(place.size(), mirrored.size());
    return place.subList(0, common).equals(mirrored.subList(0, common));
  }
}
