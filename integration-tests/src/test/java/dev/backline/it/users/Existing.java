package dev.backline.it.users;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.GroupRole;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.ReferenceAuth;
import dev.backline.Strategy;

/** An API for users who exist already. */
@GraphqlApi(models = Existing.Letter.class)
@ReferenceAuth(
    userPoolId = "eu-west-1_a1B2c3D4e",
    userPoolClientId = "1h57kf5cpq17m0eml12EXAMPLE",
    identityPoolId = "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012",
    authenticatedRoleArn = "arn:aws:iam::123456789012:role/Users",
    unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests",
    groups = @GroupRole(group = "Admins", roleArn = "arn:aws:iam::123456789012:role/Admins"))
public interface Existing {

  /** Something that its owner sees, and guests. */
  @Model
  @Allow(Strategy.OWNER)
  @Allow(Strategy.GUEST)
  record Letter(@Id String id, String text) {}
}
