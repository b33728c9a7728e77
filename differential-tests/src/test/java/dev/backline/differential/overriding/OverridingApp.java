package dev.backline.differential.overriding;

import dev.backline.Auth;
import dev.backline.Customize;
import dev.backline.EnvironmentVariable;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.LambdaFunction;
import dev.backline.PasswordPolicy;
import dev.backline.PropertyOverride;
import dev.backline.RemovalPolicy;
import dev.backline.ResourceReference;
import dev.backline.Storage;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.CfnBucket;

/** What Amplify's page about overriding resources shows for users, buckets and functions. */
@Auth(
    removalPolicy = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    passwordPolicy =
        @PasswordPolicy(
            minimumLength = 32,
            requireSymbols = false,
            temporaryPasswordValidityDays = 20))
@PropertyOverride(of = CfnUserPool.class, path = "DeletionProtection", value = "ACTIVE")
@PropertyOverride(of = CfnUserPoolClient.class, path = "AccessTokenValidity", value = "30")
@Storage(name = "photos", isDefault = true)
@Storage(name = "documents")
@PropertyOverride(
    of = CfnBucket.class,
    resource = "photos",
    path = "AccelerateConfiguration.AccelerationStatus",
    value = "Enabled")
@PropertyOverride(
    of = CfnBucket.class,
    resource = "documents",
    path = "LifecycleConfiguration.Rules",
    value = "[{\"Id\": \"old\", \"Status\": \"Enabled\", \"ExpirationInDays\": 30}]")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "report",
    path = "TracingConfig.Mode",
    value = "Active")
interface OverridingApp {
  /** It is not compared, so any file will do. */
  String CODE = "src/test/resources/dev/backline/differential/calls";

  @Customize
  static void restrict(OverridingAppBackend backend, CfnIdentityPool cfnIdentityPool) {
    cfnIdentityPool.setAllowUnauthenticatedIdentities(false);
    backend.auditLog().resources().cfnResources().cfnFunction().setReservedConcurrentExecutions(3);
  }

  @LambdaFunction(code = OverridingApp.CODE)
  @Grant(on = GrantTarget.USER_POOL, actions = "cognito-idp:AdminListUserAuthEvents")
  @EnvironmentVariable(name = "USER_POOL_ID", from = ResourceReference.USER_POOL_ID)
  class AuditLog {
    public void run() {}
  }

  @LambdaFunction(code = OverridingApp.CODE)
  class Report {
    public void run() {}
  }
}
