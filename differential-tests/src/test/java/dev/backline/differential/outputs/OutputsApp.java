package dev.backline.differential.outputs;

import dev.backline.Access;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.GraphqlApi;
import dev.backline.GroupAccess;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.PasswordPolicy;
import dev.backline.Required;
import dev.backline.Storage;
import dev.backline.StorageAction;
import dev.backline.Strategy;

@GraphqlApi
@Auth(groups = "admins", passwordPolicy = @PasswordPolicy(minimumLength = 12))
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
public interface OutputsApp {}

@Model
@Allow(Strategy.PUBLIC_API_KEY)
record Todo(@Id String id, @Required String content, boolean done) {}
