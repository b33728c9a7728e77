package dev.backline.differential.grants;

import dev.backline.Access;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.EnvironmentVariable;
import dev.backline.FunctionAccess;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.Permission;
import dev.backline.ResourceReference;
import dev.backline.Storage;
import dev.backline.StorageAction;
import dev.backline.Strategy;

@Auth(groups = "staff")
@GraphqlApi
@Storage(
    name = "photos",
    isDefault = true,
    access =
        @Access(
            path = "public/*",
            functions =
                @FunctionAccess(
                    functions = GrantsApp.Archivist.class,
                    to = {StorageAction.READ, StorageAction.DELETE})))
@Storage(name = "documents")
interface GrantsApp {
  /** It is not compared, so any file will do. */
  String CODE = "src/test/resources/dev/backline/differential/calls";

  @Model
  @Allow(Strategy.AUTHENTICATED)
  record Todo(@Id String id, @Index String owner, String content) {}

  @Model
  @Allow(Strategy.AUTHENTICATED)
  record Note(@Id String id, String text) {}

  @LambdaFunction(code = GrantsApp.CODE)
  @Grant(
      on = GrantTarget.BUCKET,
      storage = "documents",
      path = "reports/*",
      access = {Permission.READ, Permission.WRITE})
  @Grant(on = GrantTarget.BUCKET, storage = "documents", access = Permission.DELETE)
  @EnvironmentVariable(
      name = "DOCUMENTS",
      from = ResourceReference.BUCKET_NAME,
      storage = "documents")
  @EnvironmentVariable(
      name = "DOCUMENTS_ARN",
      from = ResourceReference.BUCKET_ARN,
      storage = "documents")
  class Archivist {
    public void run() {}
  }

  @LambdaFunction(name = "auditLog", code = GrantsApp.CODE)
  @Grant(
      on = GrantTarget.USER_POOL,
      access = {
        Permission.ADD_USER_TO_GROUP,
        Permission.REMOVE_USER_FROM_GROUP,
        Permission.CREATE_GROUP,
        Permission.DELETE_GROUP,
        Permission.GET_GROUP,
        Permission.LIST_GROUPS,
        Permission.UPDATE_GROUP,
        Permission.LIST_GROUPS_FOR_USER,
        Permission.CREATE_USER,
        Permission.DELETE_USER,
        Permission.DELETE_USER_ATTRIBUTES,
        Permission.DISABLE_USER,
        Permission.ENABLE_USER,
        Permission.GET_USER,
        Permission.LIST_USERS,
        Permission.LIST_USERS_IN_GROUP,
        Permission.RESET_USER_PASSWORD,
        Permission.SET_USER_PASSWORD,
        Permission.SET_USER_SETTINGS,
        Permission.SET_USER_MFA_PREFERENCE,
        Permission.UPDATE_USER_ATTRIBUTES,
        Permission.FORGET_DEVICE,
        Permission.GET_DEVICE,
        Permission.LIST_DEVICES,
        Permission.UPDATE_DEVICE_STATUS
      })
  @Grant(on = GrantTarget.USER_POOL, actions = "cognito-idp:AdminListUserAuthEvents")
  @EnvironmentVariable(name = "USER_POOL_ID", from = ResourceReference.USER_POOL_ID)
  @EnvironmentVariable(name = "USER_POOL_ARN", from = ResourceReference.USER_POOL_ARN)
  @EnvironmentVariable(name = "CLIENT_ID", from = ResourceReference.USER_POOL_CLIENT_ID)
  @EnvironmentVariable(name = "IDENTITY_POOL_ID", from = ResourceReference.IDENTITY_POOL_ID)
  class AuditLog {
    public void run() {}
  }

  @LambdaFunction(code = GrantsApp.CODE)
  @Grant(
      on = GrantTarget.API,
      access = {Permission.QUERY, Permission.MUTATE})
  @EnvironmentVariable(name = "GRAPHQL_ENDPOINT", from = ResourceReference.GRAPHQL_ENDPOINT)
  @EnvironmentVariable(name = "GRAPHQL_API_ID", from = ResourceReference.GRAPHQL_API_ID)
  class Importer {
    public void run() {}
  }

  @LambdaFunction(code = GrantsApp.CODE)
  @Grant(
      on = GrantTarget.USER_POOL,
      access = {
        Permission.MANAGE_USERS,
        Permission.MANAGE_GROUP_MEMBERSHIP,
        Permission.MANAGE_GROUPS,
        Permission.MANAGE_USER_DEVICES,
        Permission.MANAGE_PASSWORD_RECOVERY
      })
  class Registrar {
    public void run() {}
  }

  @LambdaFunction(code = GrantsApp.CODE)
  @Grant(on = GrantTarget.TABLE, model = Todo.class, access = Permission.READ)
  @Grant(
      on = GrantTarget.TABLE,
      model = Note.class,
      access = {Permission.READ, Permission.WRITE})
  @Grant(on = GrantTarget.TABLE, model = Note.class, actions = "dynamodb:PartiQLSelect")
  @EnvironmentVariable(name = "TODO_TABLE", from = ResourceReference.TABLE_NAME, model = Todo.class)
  @EnvironmentVariable(
      name = "TODO_TABLE_ARN",
      from = ResourceReference.TABLE_ARN,
      model = Todo.class)
  class Report {
    public void run() {}
  }

  @LambdaFunction(code = GrantsApp.CODE)
  @Grant(on = GrantTarget.API, access = Permission.LISTEN)
  @Grant(on = GrantTarget.FUNCTION, function = Report.class)
  @EnvironmentVariable(
      name = "REPORT",
      from = ResourceReference.FUNCTION_NAME,
      function = Report.class)
  @EnvironmentVariable(
      name = "REPORT_ARN",
      from = ResourceReference.FUNCTION_ARN,
      function = Report.class)
  class Watcher {
    public void run() {}
  }
}
