package dev.backline.it.users;

import dev.backline.AccountRecovery;
import dev.backline.AmazonLogin;
import dev.backline.AppleLogin;
import dev.backline.AttributeMapping;
import dev.backline.AttributeRequest;
import dev.backline.AttributeType;
import dev.backline.Auth;
import dev.backline.Challenge;
import dev.backline.EmailLogin;
import dev.backline.EmailSender;
import dev.backline.FacebookLogin;
import dev.backline.GoogleLogin;
import dev.backline.Invitation;
import dev.backline.Mfa;
import dev.backline.MfaMode;
import dev.backline.OAuthScope;
import dev.backline.OidcEndpoints;
import dev.backline.OidcLogin;
import dev.backline.PasswordPolicy;
import dev.backline.PhoneLogin;
import dev.backline.SamlLogin;
import dev.backline.Secret;
import dev.backline.SecretStore;
import dev.backline.SmsSender;
import dev.backline.StandardAttribute;
import dev.backline.UserAttribute;
import dev.backline.UserVerification;
import dev.backline.VerificationStyle;
import dev.backline.WebAuthn;

/** Users with every option that needs no function. */
@Auth(
    name = "Strangers",
    email =
        @EmailLogin(
            verificationStyle = VerificationStyle.LINK,
            verificationSubject = "Welcome",
            verificationBody = "Click {##here##}",
            otpLogin = true),
    phone = @PhoneLogin(verificationMessage = "Your code: {####}", otpLogin = true),
    webAuthn =
        @WebAuthn(relyingPartyId = "example.com", userVerification = UserVerification.REQUIRED),
    preferredChallenge = Challenge.EMAIL_OTP,
    invitation =
        @Invitation(
            emailSubject = "Join us",
            emailBody = "{username}, your password is {####}",
            smsMessage = "{username}: {####}"),
    mfa =
        @Mfa(
            mode = MfaMode.OPTIONAL,
            sms = true,
            smsMessage = "Second code: {####}",
            totp = true,
            email = true),
    attributes = {
      @UserAttribute(standard = StandardAttribute.GIVEN_NAME, required = true),
      @UserAttribute(standard = StandardAttribute.BIRTHDATE, mutable = false),
      @UserAttribute(custom = "tenant", minLength = 1, maxLength = 20),
      @UserAttribute(custom = "score", type = AttributeType.NUMBER, min = -5, max = 9_000_000_000L),
      @UserAttribute(custom = "vip", type = AttributeType.BOOLEAN, mutable = false),
      @UserAttribute(custom = "since", type = AttributeType.DATE_TIME)
    },
    google =
        @GoogleLogin(
            clientId = @Secret(value = "users/google", field = "id"),
            clientSecret = @Secret(value = "users/google", field = "secret"),
            scopes = {"profile", "email"},
            mapping = {
              @AttributeMapping(from = "given_name", standard = StandardAttribute.GIVEN_NAME),
              @AttributeMapping(from = "hd", custom = "tenant")
            }),
    facebook =
        @FacebookLogin(
            clientId = @Secret("FACEBOOK_ID"),
            clientSecret = @Secret("FACEBOOK_SECRET"),
            apiVersion = "v17.0"),
    amazon =
        @AmazonLogin(
            clientId = @Secret(value = "/users/amazon-id", store = SecretStore.PARAMETER_STORE),
            clientSecret =
                @Secret(value = "/users/amazon-secret:3", store = SecretStore.PARAMETER_STORE)),
    apple =
        @AppleLogin(
            clientId = @Secret("APPLE_ID"),
            teamId = @Secret("APPLE_TEAM"),
            keyId = @Secret("APPLE_KEY_ID"),
            privateKey = @Secret("APPLE_KEY")),
    oidc = {
      @OidcLogin(
          name = "Corp",
          clientId = @Secret("CORP_ID"),
          clientSecret = @Secret("CORP_SECRET"),
          issuerUrl = "https://corp.example.com",
          attributeRequest = AttributeRequest.POST,
          endpoints =
              @OidcEndpoints(
                  authorization = "https://corp.example.com/authorize",
                  token = "https://corp.example.com/token",
                  userInfo = "https://corp.example.com/me",
                  jwksUri = "https://corp.example.com/keys"),
          identifiers = "corp.example.com"),
      @OidcLogin(
          clientId = @Secret("OTHER_ID"),
          clientSecret = @Secret("OTHER_SECRET"),
          issuerUrl = "https://other.example.com")
    },
    saml =
        @SamlLogin(
            name = "Partner",
            metadataUrl = "https://partner.example.com/metadata",
            idpSignout = true,
            identifiers = {"partner.example.com", "partner.example.org"}),
    callbackUrls = {"https://example.com/in", "myapp://in"},
    logoutUrls = "https://example.com/out",
    scopes = {OAuthScope.EMAIL, OAuthScope.OPENID},
    domainPrefix = "strangers",
    emailSender =
        @EmailSender(
            fromEmail = "hello@example.com",
            fromName = "Example",
            replyTo = "support@example.com"),
    smsSender =
        @SmsSender(
            snsCallerArn = "arn:aws:iam::123456789012:role/Sms",
            externalId = "sms",
            snsRegion = "us-east-1"),
    accountRecovery = AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL,
    passwordPolicy = @PasswordPolicy(temporaryPasswordValidityDays = 1))
public interface Strangers {}
