package dev.backline.it.users;

import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.PasswordPolicy;
import dev.backline.RemovalPolicy;
import dev.backline.Strategy;

/** An API whose users are those of the same definition. */
@GraphqlApi(models = Members.Note.class)
@Auth(
    groups = {"Admins", "super-users"},
    passwordPolicy = @PasswordPolicy(minimumLength = 12, requireSymbols = false),
    removalPolicy = RemovalPolicy.RETAIN)
public interface Members {

  /** Something that its owner and two groups see. */
  @Model
  @Allow(Strategy.OWNER)
  @Allow(value = Strategy.GROUPS, groups = "Admins")
  @Allow(value = Strategy.GROUPS, groups = "super-users")
  record Note(@Id String id, String text) {}
}
