package dev.backline.it.together;

import dev.backline.Access;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.AuthEvent;
import dev.backline.EmailLogin;
import dev.backline.EnvironmentVariable;
import dev.backline.FunctionAccess;
import dev.backline.GoogleLogin;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.Permission;
import dev.backline.Query;
import dev.backline.ResourceReference;
import dev.backline.Schedule;
import dev.backline.Secret;
import dev.backline.SecretStore;
import dev.backline.Storage;
import dev.backline.StorageAction;
import dev.backline.Strategy;
import dev.backline.Trigger;

/** Every component of a backend, each connected with as many others as it can be. */
@Auth(
    email = @EmailLogin,
    groups = {"editors", "readers"},
    triggers = @Trigger(on = AuthEvent.POST_CONFIRMATION, handler = Together.Welcome.class),
    google =
        @GoogleLogin(
            clientId = @Secret("google-client"),
            clientSecret =
                @Secret(value = "/together/google", store = SecretStore.PARAMETER_STORE)),
    callbackUrls = "https://example.com/",
    logoutUrls = "https://example.com/bye")
@Storage(
    name = "pictures",
    isDefault = true,
    onUpload = Together.Resize.class,
    access = {
      @Access(
          path = "public/*",
          guest = StorageAction.READ,
          authenticated = {StorageAction.READ, StorageAction.WRITE},
          functions = @FunctionAccess(functions = Together.Resize.class, to = StorageAction.READ)),
      @Access(
          path = "profiles/{entity_id}/*",
          owner = {StorageAction.READ, StorageAction.WRITE})
    })
@Storage(name = "archive")
@GraphqlApi
@Allow(Strategy.AUTHENTICATED)
interface Together {
  @Model
  record Note(@Id String id, @Index String author, String text) {}

  @Query
  @Handler(Search.class)
  @Allow(Strategy.AUTHENTICATED)
  String search(String words);

  /** A trigger that changes the pool it answers. */
  @LambdaFunction
  @Grant(on = GrantTarget.USER_POOL, access = Permission.MANAGE_GROUP_MEMBERSHIP)
  @Grant(on = GrantTarget.TABLE, model = Note.class, access = Permission.WRITE)
  @EnvironmentVariable(name = "MODE", value = "kind")
  class Welcome {
    /** Greets. */
    public String handle(String event) {
      return event;
    }
  }

  /** A resolver that knows the API it resolves for, and what is behind it. */
  @LambdaFunction(snapStart = true)
  @Grant(
      on = GrantTarget.TABLE,
      model = Note.class,
      access = {Permission.READ, Permission.WRITE},
      actions = "dynamodb:PartiQLSelect")
  @Grant(
      on = GrantTarget.API,
      access = {Permission.QUERY, Permission.MUTATE, Permission.LISTEN})
  @Grant(
      on = GrantTarget.BUCKET,
      storage = "pictures",
      path = "public/*",
      access = {Permission.READ, Permission.WRITE, Permission.DELETE},
      actions = "s3:GetObjectTagging")
  @Grant(on = GrantTarget.FUNCTION, function = Resize.class)
  @Grant(on = GrantTarget.USER_POOL, actions = "cognito-idp:ListUsers")
  @EnvironmentVariable(name = "NOTES", from = ResourceReference.TABLE_NAME, model = Note.class)
  @EnvironmentVariable(name = "NOTES_ARN", from = ResourceReference.TABLE_ARN, model = Note.class)
  @EnvironmentVariable(name = "ENDPOINT", from = ResourceReference.GRAPHQL_ENDPOINT)
  @EnvironmentVariable(name = "API_ID", from = ResourceReference.GRAPHQL_API_ID)
  @EnvironmentVariable(name = "POOL_ID", from = ResourceReference.USER_POOL_ID)
  @EnvironmentVariable(name = "POOL_ARN", from = ResourceReference.USER_POOL_ARN)
  @EnvironmentVariable(name = "CLIENT_ID", from = ResourceReference.USER_POOL_CLIENT_ID)
  @EnvironmentVariable(name = "IDENTITIES", from = ResourceReference.IDENTITY_POOL_ID)
  @EnvironmentVariable(
      name = "PICTURES",
      from = ResourceReference.BUCKET_NAME,
      storage = "pictures")
  @EnvironmentVariable(
      name = "PICTURES_ARN",
      from = ResourceReference.BUCKET_ARN,
      storage = "pictures")
  @EnvironmentVariable(
      name = "RESIZE",
      from = ResourceReference.FUNCTION_NAME,
      function = Resize.class)
  @EnvironmentVariable(
      name = "RESIZE_ARN",
      from = ResourceReference.FUNCTION_ARN,
      function = Resize.class)
  @EnvironmentVariable(name = "KEY", secret = @Secret("search-key"))
  @EnvironmentVariable(
      name = "OTHER_KEY",
      secret = @Secret(value = "/search/key", store = SecretStore.PARAMETER_STORE))
  class Search {
    /** Finds. */
    public String handle(String event) {
      return event;
    }
  }

  /** A trigger of the bucket that it reads, by itself once a day as well. */
  @LambdaFunction(schedule = @Schedule("every day"))
  @Grant(
      on = GrantTarget.BUCKET,
      storage = "archive",
      access = {Permission.READ, Permission.WRITE})
  @EnvironmentVariable(name = "ARCHIVE", from = ResourceReference.BUCKET_NAME, storage = "archive")
  class Resize {
    /** Shrinks. */
    public String handle(String event) {
      return event;
    }
  }
}
