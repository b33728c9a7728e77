package dev.backline.differential.reference;

import dev.backline.Allow;
import dev.backline.GraphqlApi;
import dev.backline.GroupRole;
import dev.backline.Model;
import dev.backline.Operation;
import dev.backline.ReferenceAuth;
import dev.backline.Strategy;

@GraphqlApi
@ReferenceAuth(
    userPoolId = "eu-west-1_a1B2c3D4e",
    userPoolClientId = "1h57kf5cpq17m0eml12EXAMPLE",
    identityPoolId = "eu-west-1:1a2b3c4d-1234-1234-1234-123456789012",
    authenticatedRoleArn = "arn:aws:iam::123456789012:role/Users",
    unauthenticatedRoleArn = "arn:aws:iam::123456789012:role/Guests",
    groups = @GroupRole(group = "Admins", roleArn = "arn:aws:iam::123456789012:role/Admins"))
public interface ReferenceApp {

  @Model
  @Allow(Strategy.OWNER)
  @Allow(value = Strategy.GUEST, to = Operation.READ)
  @Allow(value = Strategy.GROUPS, groups = "Admins")
  record Letter(String text) {}
}
