package dev.backline.it.borrowed;

import dev.backline.Access;
import dev.backline.EnvironmentVariable;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.GroupAccess;
import dev.backline.GroupRole;
import dev.backline.LambdaFunction;
import dev.backline.Permission;
import dev.backline.ReferenceAuth;
import dev.backline.ResourceReference;
import dev.backline.Storage;
import dev.backline.StorageAction;

/** A bucket and a function for users who exist already. */
@ReferenceAuth(
    userPoolId = "eu-west-1_a1B2c3D4e",
    userPoolClientId = "1h57kf5cpq17m0eml12EXAMPLE",
    identityPoolId = "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012",
    authenticatedRoleArn = "arn:aws:iam::123456789012:role/Users",
    unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests",
    groups = @GroupRole(group = "Admins", roleArn = "arn:aws:iam::123456789012:role/Admins"))
@Storage(
    name = "papers",
    access = {
      @Access(
          path = "public/*",
          guest = StorageAction.GET,
          groups = @GroupAccess(groups = "Admins", to = StorageAction.DELETE)),
      @Access(path = "own/{entity_id}/*", owner = StorageAction.WRITE)
    })
public interface Borrowed {

  /** Counts who is there. */
  @LambdaFunction
  @Grant(
      on = GrantTarget.USER_POOL,
      access = Permission.LIST_USERS,
      actions = "cognito-idp:AdminListUserAuthEvents")
  @EnvironmentVariable(name = "USER_POOL_ID", from = ResourceReference.USER_POOL_ID)
  class Count {
    /** Counts. */
    public String run(String event) {
      return event;
    }
  }
}
