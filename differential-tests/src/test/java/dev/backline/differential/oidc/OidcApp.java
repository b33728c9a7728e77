package dev.backline.differential.oidc;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Model;
import dev.backline.Oidc;
import dev.backline.Operation;
import dev.backline.PrimaryKey;
import dev.backline.Provider;
import dev.backline.Required;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi(oidc = @Oidc(providerName = "idp", issuerUrl = "https://idp.example.com"))
@Allow(value = Strategy.AUTHENTICATED, provider = Provider.OIDC)
public interface OidcApp {

  @Model
  record Customer(
      @Required @PrimaryKey String email,
      @HasMany(references = "customerEmail") List<Order> orders) {}

  @Model
  @Allow(value = Strategy.OWNER, ownerField = "clerk", provider = Provider.OIDC)
  @Allow(
      value = Strategy.GROUPS,
      groups = "Auditors",
      provider = Provider.OIDC,
      to = Operation.READ)
  record Order(
      @Required String customerEmail,
      @BelongsTo(references = "customerEmail") Customer customer,
      String clerk) {}
}
