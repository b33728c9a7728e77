package dev.backline.differential.owners;

import dev.backline.Allow;
import dev.backline.ApiKey;
import dev.backline.Auth;
import dev.backline.GraphqlApi;
import dev.backline.Model;
import dev.backline.Operation;
import dev.backline.Provider;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi(apiKey = @ApiKey(expiresInDays = 30))
@Auth(groups = {"Admins", "Editors"})
@Allow(Strategy.OWNER)
@Allow(value = Strategy.AUTHENTICATED, to = Operation.READ)
public interface OwnersApp {

  // The rules of the definition.
  @Model
  record Draft(String text) {}

  @Model
  @Allow(Strategy.OWNER)
  record Note(String text) {}

  @Model
  @Allow(value = Strategy.OWNER, ownerField = "writer", identityClaim = "user_id")
  @Allow(
      value = Strategy.OWNER,
      ownerField = "readers",
      to = {Operation.READ, Operation.UPDATE})
  record Letter(String text, String writer, List<String> readers) {}

  @Model
  @Allow(value = Strategy.GROUPS, groups = "Admins")
  @Allow(
      value = Strategy.GROUPS,
      groups = {"Editors", "Reviewers"},
      groupClaim = "roles",
      to = {Operation.CREATE, Operation.UPDATE, Operation.GET})
  record Memo(String text) {}

  @Model
  @Allow(
      value = Strategy.GROUPS,
      groupsField = "team",
      to = {Operation.CREATE, Operation.READ, Operation.UPDATE, Operation.DELETE})
  @Allow(value = Strategy.GROUPS, groupsField = "teams", to = Operation.READ)
  record Plan(String text, String team, List<String> teams) {}

  @Model
  @Allow(value = Strategy.GUEST, to = Operation.READ)
  @Allow(
      value = Strategy.AUTHENTICATED,
      provider = Provider.IDENTITY_POOL,
      to = {Operation.READ, Operation.CREATE})
  @Allow(
      value = Strategy.AUTHENTICATED,
      to = {Operation.GET, Operation.LIST, Operation.LISTEN})
  @Allow(
      value = Strategy.OWNER,
      to = {Operation.UPDATE, Operation.DELETE})
  @Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.LIST)
  record Article(String text) {}
}
