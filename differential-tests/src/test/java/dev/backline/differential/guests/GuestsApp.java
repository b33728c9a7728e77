package dev.backline.differential.guests;

import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.AuthorizationMode;
import dev.backline.BelongsTo;
import dev.backline.Disable;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Operation;
import dev.backline.Provider;
import dev.backline.Required;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi(defaultAuthorization = AuthorizationMode.IDENTITY_POOL)
@Auth
@Allow(Strategy.GUEST)
@Allow(Strategy.OWNER)
public interface GuestsApp {

  @Model
  @Disable(ModelOperation.DELETE)
  @Allow(
      value = Strategy.GUEST,
      to = {Operation.LIST, Operation.LISTEN})
  @Allow(value = Strategy.AUTHENTICATED, provider = Provider.IDENTITY_POOL)
  record Poll(
      @Required String question,
      @HasMany(references = "pollId") List<Vote> votes,
      @Allow(value = Strategy.AUTHENTICATED, provider = Provider.IDENTITY_POOL, to = Operation.READ)
          String result) {}

  @Model
  @Allow(
      value = Strategy.GUEST,
      to = {Operation.CREATE, Operation.GET})
  record Vote(
      @Required @Index(name = "byPoll", queryField = "votesByPoll") String pollId,
      @BelongsTo(references = "pollId") Poll poll,
      boolean yes) {}

  @Model
  record Comment(String text) {}
}
