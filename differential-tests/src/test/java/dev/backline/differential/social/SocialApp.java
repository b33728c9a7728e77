package dev.backline.differential.social;

import dev.backline.AmazonLogin;
import dev.backline.AppleLogin;
import dev.backline.AttributeMapping;
import dev.backline.AttributeRequest;
import dev.backline.Auth;
import dev.backline.FacebookLogin;
import dev.backline.GoogleLogin;
import dev.backline.OAuthScope;
import dev.backline.OidcEndpoints;
import dev.backline.OidcLogin;
import dev.backline.SamlLogin;
import dev.backline.Secret;
import dev.backline.StandardAttribute;
import dev.backline.UserAttribute;

@Auth(
    google =
        @GoogleLogin(
            clientId = @Secret("GOOGLE_ID"),
            clientSecret = @Secret("GOOGLE_SECRET"),
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
    amazon = @AmazonLogin(clientId = @Secret("AMAZON_ID"), clientSecret = @Secret("AMAZON_SECRET")),
    apple =
        @AppleLogin(
            clientId = @Secret("APPLE_ID"),
            teamId = @Secret("APPLE_TEAM"),
            keyId = @Secret("APPLE_KEY_ID"),
            privateKey = @Secret("APPLE_KEY"),
            mapping = @AttributeMapping(from = "mail", standard = StandardAttribute.EMAIL)),
    oidc =
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
            identifiers = "corp.example.com",
            scopes = {"openid", "email"}),
    saml =
        @SamlLogin(
            name = "Partner",
            metadataUrl = "https://partner.example.com/metadata",
            idpSignout = true,
            identifiers = "partner.example.com",
            mapping = @AttributeMapping(from = "mail", standard = StandardAttribute.EMAIL)),
    callbackUrls = {"https://example.com/in", "myapp://in"},
    logoutUrls = "https://example.com/out",
    scopes = {OAuthScope.EMAIL, OAuthScope.OPENID},
    attributes = @UserAttribute(custom = "tenant"))
public interface SocialApp {}
