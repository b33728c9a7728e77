package dev.backline.it.vault;

import dev.backline.Allow;
import dev.backline.AmazonLogin;
import dev.backline.AppleLogin;
import dev.backline.Auth;
import dev.backline.EnvironmentVariable;
import dev.backline.FacebookLogin;
import dev.backline.GoogleLogin;
import dev.backline.GraphqlApi;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.OidcLogin;
import dev.backline.PrimaryKey;
import dev.backline.Secret;
import dev.backline.SecretStore;
import dev.backline.SqlDatabase;
import dev.backline.SqlEngine;
import dev.backline.SqlParameters;
import dev.backline.SqlSecret;
import dev.backline.Strategy;

/** Every kind of secret, from every store that it can be in. */
@Auth(
    google =
        @GoogleLogin(
            clientId = @Secret("vault/google-id"),
            clientSecret = @Secret(value = "vault/google", field = "secret")),
    apple =
        @AppleLogin(
            clientId = @Secret("vault/apple-id"),
            teamId = @Secret("vault/apple-team"),
            keyId = @Secret(value = "/vault/apple-key-id", store = SecretStore.PARAMETER_STORE),
            privateKey = @Secret("vault/apple-key")),
    facebook =
        @FacebookLogin(
            clientId = @Secret("vault/facebook-id"),
            clientSecret = @Secret(value = "/vault/facebook", store = SecretStore.PARAMETER_STORE)),
    amazon =
        @AmazonLogin(
            clientId = @Secret(value = "/vault/amazon-id", store = SecretStore.PARAMETER_STORE),
            clientSecret = @Secret("vault/amazon")),
    oidc = {
      @OidcLogin(
          name = "First",
          clientId = @Secret("vault/first-id"),
          clientSecret = @Secret("vault/first"),
          issuerUrl = "https://first.example.com"),
      @OidcLogin(
          name = "Second",
          clientId = @Secret("vault/second-id"),
          clientSecret = @Secret(value = "/vault/second:2", store = SecretStore.PARAMETER_STORE),
          issuerUrl = "https://second.example.com")
    },
    callbackUrls = "https://example.com/in",
    logoutUrls = "https://example.com/out")
@GraphqlApi(
    databases = {
      @SqlDatabase(
          name = "managed",
          engine = SqlEngine.MYSQL,
          secret =
              @SqlSecret(
                  arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:vault-AbCdEf",
                  hostname = "vault.cluster.eu-west-1.rds.amazonaws.com",
                  port = 3306,
                  databaseName = "vault")),
      @SqlDatabase(
          name = "single",
          engine = SqlEngine.POSTGRES,
          parameters =
              @SqlParameters(
                  hostnamePath = "/vault/host",
                  portPath = "/vault/port",
                  usernamePath = "/vault/user",
                  passwordPath = "/vault/password",
                  databaseNamePath = "/vault/database")),
      @SqlDatabase(
          name = "whole",
          engine = SqlEngine.POSTGRES,
          connectionStringPath = "/vault/connection")
    })
@Allow(Strategy.AUTHENTICATED)
interface Vault {
  @Model(database = "managed")
  record Coin(@PrimaryKey int id) {}

  @Model(database = "single")
  record Jewel(@PrimaryKey int id) {}

  @Model(database = "whole")
  record Crown(@PrimaryKey int id) {}

  /** Reads a secret of each store by itself. */
  @LambdaFunction
  @EnvironmentVariable(name = "STRIPE_KEY", secret = @Secret("vault/stripe"))
  @EnvironmentVariable(
      name = "MAIL_KEY",
      secret = @Secret(value = "/vault/mail", store = SecretStore.PARAMETER_STORE))
  class Cashier {
    /** Pays. */
    public String pay(String event) {
      return event;
    }
  }
}
