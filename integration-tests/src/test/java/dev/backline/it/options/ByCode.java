package dev.backline.it.options;

import dev.backline.Auth;
import dev.backline.EmailLogin;
import dev.backline.Mfa;
import dev.backline.MfaMode;
import dev.backline.OidcLogin;
import dev.backline.SamlLogin;
import dev.backline.Secret;
import dev.backline.VerificationStyle;

/** Users who are sent a code in words of the definition, and providers that are described in it. */
@Auth(
    email =
        @EmailLogin(
            verificationStyle = VerificationStyle.CODE,
            verificationSubject = "Your code",
            verificationBody = "It is {####}."),
    mfa = @Mfa(mode = MfaMode.OFF),
    oidc =
        @OidcLogin(
            clientId = @Secret("OIDC_ID"),
            clientSecret = @Secret("OIDC_SECRET"),
            issuerUrl = "https://oidc.example.com"),
    saml = @SamlLogin(metadata = "<EntityDescriptor entityID=\"https://saml.example.com\"/>"),
    callbackUrls = "https://example.com/in",
    logoutUrls = "https://example.com/out",
    domainPrefix = "by-code")
public interface ByCode {}
