package dev.backline.differential.outputs;

import dev.backline.Access;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.Challenge;
import dev.backline.EmailLogin;
import dev.backline.GoogleLogin;
import dev.backline.GraphqlApi;
import dev.backline.GroupAccess;
import dev.backline.Id;
import dev.backline.LambdaFunction;
import dev.backline.Mfa;
import dev.backline.MfaMode;
import dev.backline.Model;
import dev.backline.OAuthScope;
import dev.backline.PasswordPolicy;
import dev.backline.Required;
import dev.backline.Secret;
import dev.backline.Storage;
import dev.backline.StorageAction;
import dev.backline.Strategy;
import dev.backline.UserVerification;
import dev.backline.WebAuthn;

@GraphqlApi
@Auth(
    email = @EmailLogin(otpLogin = true),
    webAuthn =
        @WebAuthn(
            relyingPartyId = "shop.example.com",
            userVerification = UserVerification.REQUIRED),
    preferredChallenge = Challenge.WEB_AUTHN,
    mfa = @Mfa(mode = MfaMode.OPTIONAL, sms = true, totp = true),
    groups = "admins",
    google = @GoogleLogin(clientId = @Secret("GOOGLE_ID"), clientSecret = @Secret("GOOGLE_SECRET")),
    callbackUrls = {"https://shop.example.com/in", "http://localhost:3000/in"},
    logoutUrls = "https://shop.example.com/out",
    scopes = {OAuthScope.EMAIL, OAuthScope.OPENID},
    domainPrefix = "shop",
    passwordPolicy = @PasswordPolicy(minimumLength = 12))
@Storage(
    name = "photos",
    isDefault = true,
    access =
        @Access(
            path = "media/{entity_id}/*",
            guest = StorageAction.GET,
            owner = {StorageAction.READ, StorageAction.WRITE},
            groups = @GroupAccess(groups = "admins", to = StorageAction.DELETE)))
@Storage(name = "reports")
public interface OutputsApp {

  @LambdaFunction(code = "src/test/resources/dev/backline/differential/calls")
  class Greeter {
    public void run() {}
  }
}

@Model
@Allow(Strategy.PUBLIC_API_KEY)
record Todo(@Id String id, @Required String content, boolean done) {}
