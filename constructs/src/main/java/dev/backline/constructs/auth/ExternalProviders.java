package dev.backline.constructs.auth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderAmazonProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderAppleProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderFacebookProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderGoogleProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderOidcProps;
import software.amazon.awscdk.services.cognito.UserPoolIdentityProviderSamlProps;

/**
 * Who else can say who a user is, and where the user comes from and goes to.
 *
 * <p>Providers are described in CDK's own terms, but for the user pool, which is set by {@link
 * AmplifyAuth}. Where users have an e-mail address and no phone number, the address is taken over
 * from each provider but SAML's without being mapped.
 */
public final class ExternalProviders {
  /** What Amplify's clients ask for. */
  private static final List<OAuthScope> DEFAULT_SCOPES =
      List.of(
          OAuthScope.PHONE,
          OAuthScope.EMAIL,
          OAuthScope.OPENID,
          OAuthScope.PROFILE,
          OAuthScope.COGNITO_ADMIN);

  private final Builder settings;

  private ExternalProviders(Builder settings) {
    this.settings = settings;
  }

  /**
   * A builder for providers.
   *
   * @param callbackUrls where users may be sent after they have signed in, at least one
   * @param logoutUrls where users may be sent after they have signed out, at least one
   */
  public static Builder builder(List<String> callbackUrls, List<String> logoutUrls) {
    return new Builder(callbackUrls, logoutUrls);
  }

  List<String> callbackUrls() {
    return settings.callbackUrls;
  }

  List<String> logoutUrls() {
    return settings.logoutUrls;
  }

  List<OAuthScope> scopes() {
    return settings.scopes;
  }

  @Nullable String domainPrefix() {
    return settings.domainPrefix;
  }

  UserPoolIdentityProviderGoogleProps.@Nullable Builder google() {
    return settings.google;
  }

  UserPoolIdentityProviderFacebookProps.@Nullable Builder facebook() {
    return settings.facebook;
  }

  UserPoolIdentityProviderAmazonProps.@Nullable Builder amazon() {
    return settings.amazon;
  }

  UserPoolIdentityProviderAppleProps.@Nullable Builder apple() {
    return settings.apple;
  }

  List<UserPoolIdentityProviderOidcProps.Builder> oidc() {
    return settings.oidc;
  }

  UserPoolIdentityProviderSamlProps.@Nullable Builder saml() {
    return settings.saml;
  }

  /** Collects the providers. */
  public static final class Builder {
    private final List<String> callbackUrls;
    private final List<String> logoutUrls;
    private List<OAuthScope> scopes = DEFAULT_SCOPES;
    private @Nullable String domainPrefix;
    private UserPoolIdentityProviderGoogleProps.@Nullable Builder google;
    private UserPoolIdentityProviderFacebookProps.@Nullable Builder facebook;
    private UserPoolIdentityProviderAmazonProps.@Nullable Builder amazon;
    private UserPoolIdentityProviderAppleProps.@Nullable Builder apple;
    private final List<UserPoolIdentityProviderOidcProps.Builder> oidc = new ArrayList<>();
    private UserPoolIdentityProviderSamlProps.@Nullable Builder saml;

    private Builder(List<String> callbackUrls, List<String> logoutUrls) {
      if (callbackUrls.isEmpty() || logoutUrls.isEmpty()) {
        throw new IllegalArgumentException(
            "Signing in with an external provider needs a callback URL and a logout URL.");
      }
      this.callbackUrls = List.copyOf(callbackUrls);
      this.logoutUrls = List.copyOf(logoutUrls);
    }

    /** What the app may learn about a user. Default: phone, e-mail, OpenID, profile, own data. */
    public Builder scopes(List<OAuthScope> scopes) {
      this.scopes = List.copyOf(scopes);
      return this;
    }

    /**
     * The start of the domain {@code <prefix>.auth.<region>.amazoncognito.com} of the sign-in
     * pages, which providers send users back to. Nobody else in the region may have it. Default:
     * the id that CloudFormation gives the stack.
     */
    public Builder domainPrefix(String prefix) {
      this.domainPrefix = prefix;
      return this;
    }

    /** Users can sign in with Google. */
    public Builder google(UserPoolIdentityProviderGoogleProps.Builder provider) {
      this.google = provider;
      return this;
    }

    /** Users can sign in with Facebook. */
    public Builder facebook(UserPoolIdentityProviderFacebookProps.Builder provider) {
      this.facebook = provider;
      return this;
    }

    /** Users can sign in with Amazon. */
    public Builder amazon(UserPoolIdentityProviderAmazonProps.Builder provider) {
      this.amazon = provider;
      return this;
    }

    /** Users can sign in with Apple. */
    public Builder apple(UserPoolIdentityProviderAppleProps.Builder provider) {
      this.apple = provider;
      return this;
    }

    /** Users can sign in with a provider of OpenID Connect; may be called for several. */
    public Builder oidc(UserPoolIdentityProviderOidcProps.Builder provider) {
      this.oidc.add(provider);
      return this;
    }

    /** Users can sign in with a provider of SAML. */
    public Builder saml(UserPoolIdentityProviderSamlProps.Builder provider) {
      this.saml = provider;
      return this;
    }

    public ExternalProviders build() {
      return new ExternalProviders(this);
    }
  }
}
