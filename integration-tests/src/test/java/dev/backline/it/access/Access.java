package dev.backline.it.access;

import dev.backline.Allow;
import dev.backline.ApiKey;
import dev.backline.BelongsTo;
import dev.backline.CustomType;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.LambdaAuthorizer;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.Oidc;
import dev.backline.Operation;
import dev.backline.Provider;
import dev.backline.Strategy;
import java.util.List;

/** Every strategy and every mode, on models and on fields. */
@GraphqlApi(
    apiKey = @ApiKey(expiresInDays = 30),
    oidc =
        @Oidc(
            providerName = "idp",
            issuerUrl = "https://idp.example.com",
            clientId = "app",
            tokenExpiryFromAuthSeconds = 60,
            tokenExpiryFromIssueSeconds = 120),
    lambdaAuthorizer = @LambdaAuthorizer(ttlSeconds = 10))
@Allow(Strategy.OWNER)
@Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.READ)
interface Access {

  /** Takes the rules of the definition; Amplify adds the owner field. */
  @Model
  record Note(@Id String id, String text, Place place) {}

  @CustomType
  record Place(String name, List<Place> within) {}

  /** Declares the owner fields; some who read it may not read its secret. */
  @Model
  @Allow(value = Strategy.OWNER, ownerField = "writer")
  @Allow(value = Strategy.OWNER, ownerField = "others", identityClaim = "sub")
  @Allow(
      value = Strategy.GROUPS,
      groups = {"Admins", "Editors"})
  @Allow(
      value = Strategy.AUTHENTICATED,
      to = {Operation.GET, Operation.LIST})
  @Allow(Strategy.GUEST)
  record Document(
      @Id
          @Allow(value = Strategy.OWNER, ownerField = "writer")
          @Allow(value = Strategy.OWNER, ownerField = "others", identityClaim = "sub")
          @Allow(
              value = Strategy.GROUPS,
              groups = {"Admins", "Editors"})
          @Allow(Strategy.AUTHENTICATED)
          @Allow(Strategy.GUEST)
          String id,
      @Allow(value = Strategy.GROUPS, groups = "Admins") String secret,
      @Name("writer_id") String writer,
      List<String> others,
      @HasMany(references = "documentId") List<Page> pages) {}

  @Model
  @Allow(value = Strategy.AUTHENTICATED, provider = Provider.IDENTITY_POOL)
  record Page(
      @Id String id, String documentId, @BelongsTo(references = "documentId") Document document) {}

  @Model
  @Allow(value = Strategy.OWNER, provider = Provider.OIDC, identityClaim = "email")
  @Allow(value = Strategy.GROUPS, groupsField = "teams", provider = Provider.OIDC)
  @Allow(Strategy.CUSTOM)
  record Ticket(@Id String id, @Name("team_names") List<String> teams) {}
}
