package dev.backline.differential.modes;

import dev.backline.Allow;
import dev.backline.ApiKey;
import dev.backline.AuthorizationMode;
import dev.backline.FieldLogLevel;
import dev.backline.GraphqlApi;
import dev.backline.LogRetention;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.Oidc;
import dev.backline.Operation;
import dev.backline.Provider;
import dev.backline.Strategy;

@GraphqlApi(
    defaultAuthorization = AuthorizationMode.LAMBDA,
    apiKey = @ApiKey(expiresInDays = 90, description = "For visitors"),
    oidc =
        @Oidc(
            providerName = "idp",
            issuerUrl = "https://idp.example.com",
            clientId = "app",
            tokenExpiryFromAuthSeconds = 300,
            tokenExpiryFromIssueSeconds = 600),
    logging =
        @Logging(
            fieldLogLevel = FieldLogLevel.ERROR,
            excludeVerboseContent = false,
            retention = LogRetention.ONE_MONTH))
public interface ModesApp {

  @Model
  @Allow(value = Strategy.OWNER, provider = Provider.OIDC, identityClaim = "email")
  @Allow(value = Strategy.GROUPS, groups = "Support", provider = Provider.OIDC)
  @Allow(
      value = Strategy.GROUPS,
      groupsField = "team",
      groupClaim = "team",
      provider = Provider.OIDC)
  @Allow(value = Strategy.CUSTOM, to = Operation.READ)
  record Ticket(String text, String team) {}

  @Model
  @Allow(Strategy.CUSTOM)
  @Allow(value = Strategy.AUTHENTICATED, provider = Provider.OIDC, to = Operation.GET)
  @Allow(
      value = Strategy.PUBLIC_API_KEY,
      to = {Operation.CREATE, Operation.READ})
  record Visit(String text, @Allow(Strategy.CUSTOM) String secret) {}
}
