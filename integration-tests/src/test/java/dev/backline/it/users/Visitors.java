package dev.backline.it.users;

import dev.backline.Auth;
import dev.backline.GoogleLogin;
import dev.backline.Secret;
import dev.backline.SmsSender;
import dev.backline.WebAuthn;

/** Users with options that stand alone: what is not written has its default. */
@Auth(
    webAuthn = @WebAuthn,
    smsSender = @SmsSender(snsRegion = "us-east-1"),
    google = @GoogleLogin(clientId = @Secret("ID"), clientSecret = @Secret("SECRET")),
    callbackUrls = "https://example.com",
    logoutUrls = "https://example.com")
public interface Visitors {}
