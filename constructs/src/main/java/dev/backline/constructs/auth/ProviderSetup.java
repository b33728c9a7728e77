package dev.backline.constructs.auth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.AttributeMapping;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolDomainOptions;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderAmazon;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderAmazonProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderApple;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderAppleProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderFacebook;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderFacebookProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderGoogle;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderGoogleProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderOidc;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderOidcProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderSaml;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderSamlProps;
import software.constructs.Construct;

/** Makes the external providers of a user pool, and the domain of the sign-in pages. */
final class ProviderSetup {
  private final Construct scope;
  private final String name;
  private final UserPool userPool;
  private final boolean mapsEmail;

  /** The providers whose users the identity pool knows, with the app's id there. */
  private final Map<String, String> loginProviders = new LinkedHashMap<>();

  /**
   * For a user pool.
   *
   * @param scope what the providers become part of
   * @param name what their ids begin with
   * @param mapsEmail whether addresses are taken over that nobody has mapped
   */
  ProviderSetup(Construct scope, String name, UserPool userPool, boolean mapsEmail) {
    this.scope = scope;
    this.name = name;
    this.userPool = userPool;
    this.mapsEmail = mapsEmail;
  }

  Map<String, String> loginProviders() {
    return loginProviders;
  }

  void make(ExternalProviders external) {
    Optional.ofNullable(external.google()).ifPresent(this::google);
    Optional.ofNullable(external.facebook()).ifPresent(this::facebook);
    Optional.ofNullable(external.amazon()).ifPresent(this::amazon);
    Optional.ofNullable(external.apple()).ifPresent(this::apple);
    for (int i = 0; i < external.oidc().size(); i++) {
      oidc(external.oidc().get(i), i);
    }
    Optional.ofNullable(external.saml()).ifPresent(this::saml);
    userPool.addDomain(
        AuthIds.domain(name),
        UserPoolDomainOptions.builder()
            .cognitoDomain(
                CognitoDomainOptions.builder()
                    .domainPrefix(
                        Optional.ofNullable(external.domainPrefix()).orElseGet(this::ownPrefix))
                    .build())
            .build());
  }

  /** The last part of the stack's ARN is a UUID: free, and legal in a domain. */
  private String ownPrefix() {
    return Fn.select(2, Fn.split("/", Stack.of(scope).getStackId()));
  }

  private void google(UserPoolIdentityProviderGoogleProps.Builder provider) {
    UserPoolIdentityProviderGoogleProps props = provider.userPool(userPool).build();
    mapEmail(
        new UserPoolIdentityProviderGoogle(scope, name + "GoogleIdP", props),
        props.getAttributeMapping());
    loginProviders.put("accounts.google.com", props.getClientId());
  }

  private void facebook(UserPoolIdentityProviderFacebookProps.Builder provider) {
    UserPoolIdentityProviderFacebookProps props = provider.userPool(userPool).build();
    mapEmail(
        new UserPoolIdentityProviderFacebook(scope, name + "FacebookIDP", props),
        props.getAttributeMapping());
    loginProviders.put("graph.facebook.com", props.getClientId());
  }

  private void amazon(UserPoolIdentityProviderAmazonProps.Builder provider) {
    UserPoolIdentityProviderAmazonProps props = provider.userPool(userPool).build();
    mapEmail(
        new UserPoolIdentityProviderAmazon(scope, name + "AmazonIDP", props),
        props.getAttributeMapping());
    loginProviders.put("www.amazon.com", props.getClientId());
  }

  private void apple(UserPoolIdentityProviderAppleProps.Builder provider) {
    UserPoolIdentityProviderAppleProps props = provider.userPool(userPool).build();
    mapEmail(
        new UserPoolIdentityProviderApple(scope, name + "AppleIDP", props),
        props.getAttributeMapping());
    loginProviders.put("appleid.apple.com", props.getClientId());
  }

  private void oidc(UserPoolIdentityProviderOidcProps.Builder provider, int index) {
    UserPoolIdentityProviderOidcProps props = provider.userPool(userPool).build();
    String own = Optional.ofNullable(props.getName()).orElse(Integer.toString(index));
    mapEmail(
        new UserPoolIdentityProviderOidc(scope, name + own + "OidcIDP", props),
        props.getAttributeMapping());
  }

  private void saml(UserPoolIdentityProviderSamlProps.Builder provider) {
    new UserPoolIdentityProviderSaml(scope, name + "SamlIDP", provider.userPool(userPool).build());
  }

  private void mapEmail(Construct provider, @Nullable AttributeMapping written) {
    if (!mapsEmail || (written != null && written.getEmail() != null)) {
      return;
    }
    CfnUserPoolIdentityProvider resource =
        (CfnUserPoolIdentityProvider) provider.getNode().getDefaultChild();
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (resource.getAttributeMapping() instanceof Map<?, ?> known) {
      known.forEach((attribute, source) -> mapping.put(String.valueOf(attribute), source));
    }
    mapping.put("email", "email");
    resource.setAttributeMapping(mapping);
  }
}
