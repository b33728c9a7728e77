package dev.backline.it.guild;

import dev.backline.Auth;
import dev.backline.Customize;
import dev.backline.PasswordPolicy;
import dev.backline.PropertyOverride;
import dev.backline.Storage;
import dev.backline.constructs.IdentityPool;
import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.constructs.storage.AmplifyStorage;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.IBucket;

/** What users and functions are made of, changed without an API. */
@Auth(
    groups = {"staff", "guests"},
    passwordPolicy = @PasswordPolicy(minimumLength = 12, requireSymbols = false))
@PropertyOverride(
    of = CfnUserPool.class,
    path = "Policies.PasswordPolicy.PasswordHistorySize",
    value = "5")
@PropertyOverride(of = CfnUserPoolClient.class, path = "AccessTokenValidity", value = "30")
@PropertyOverride(
    of = CfnUserPoolGroup.class,
    resource = "staff",
    path = "Description",
    value = "who works here")
@PropertyOverride(of = CfnIdentityPool.class, path = "AllowClassicFlow", value = "true")
@Storage(name = "scrolls")
@PropertyOverride(
    of = CfnBucket.class,
    path = "AccelerateConfiguration.AccelerationStatus",
    value = "Enabled")
@PropertyOverride(of = CfnFunction.class, path = "ReservedConcurrentExecutions", value = "3")
interface Guild {

  @Customize
  static void greet(UserPool userPool, AmplifyFunction greeter) {
    userPool.grant(greeter.resources().lambda(), "cognito-idp:AdminListUserAuthEvents");
    greeter.addEnvironment("USER_POOL_ID", userPool.getUserPoolId());
    userPool.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }

  @Customize
  static void everything(
      GuildAuth auth,
      IdentityPool identities,
      IUserPool pool,
      IUserPoolClient client,
      UserPoolClient ownClient,
      CfnUserPool cfnPool,
      CfnUserPoolClient cfnClient,
      CfnIdentityPool cfnIdentities,
      CfnIdentityPoolRoleAttachment roles,
      IFunction lambda,
      CfnFunction cfnFunction,
      AmplifyStorage scrolls,
      IBucket bucket,
      Bucket ownBucket,
      CfnBucket cfnBucket) {
    cfnBucket.setObjectLockEnabled(true);
    cfnIdentities.setAllowUnauthenticatedIdentities(false);
    auth.resources().groups().guests().cfnUserGroup().setPrecedence(7);
    cfnFunction.setDescription("greets");
  }
}
