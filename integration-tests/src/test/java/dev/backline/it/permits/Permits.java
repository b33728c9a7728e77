package dev.backline.it.permits;

import dev.backline.Allow;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.Permission;
import dev.backline.PropertyOverride;
import dev.backline.Storage;
import dev.backline.Strategy;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.CfnBucket;

/** Functions that may do what only IAM has a name for, and overrides for one of several. */
@GraphqlApi
@Storage(name = "photos", isDefault = true)
@Storage(name = "documents")
@PropertyOverride(
    of = CfnBucket.class,
    resource = "documents",
    path = "AccelerateConfiguration.AccelerationStatus",
    value = "Enabled")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "caches",
    path = "ReservedConcurrentExecutions",
    value = "3")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "the keeper",
    path = "TracingConfig.Mode",
    value = "Active")
interface Permits {
  @Model
  @Allow(Strategy.PUBLIC_API_KEY)
  record Todo(@Id String id) {}

  /** Looks after objects, and after a bucket. */
  @LambdaFunction
  @Grant(
      on = GrantTarget.BUCKET,
      storage = "photos",
      path = "public/*",
      actions = {"s3:GetObjectTagging", "s3:PutObjectTagging"})
  @Grant(
      on = GrantTarget.BUCKET,
      storage = "documents",
      access = Permission.DELETE,
      actions = "s3:GetLifecycleConfiguration")
  class Labels {
    /** Labels. */
    public String run(String event) {
      return event;
    }
  }

  /** Looks after the API. */
  @LambdaFunction
  @Grant(
      on = GrantTarget.API,
      actions = {"appsync:GraphQL", "appsync:FlushApiCache", "appsync:GetGraphqlApi"})
  class Caches {
    /** Empties. */
    public String run(String event) {
      return event;
    }
  }

  /** Looks after other functions, of which it may call one. */
  @LambdaFunction(name = "the keeper")
  @Grant(
      on = GrantTarget.FUNCTION,
      function = Labels.class,
      actions = {"lambda:GetFunction", "lambda:PutFunctionConcurrency"})
  @Grant(
      on = GrantTarget.FUNCTION,
      function = Caches.class,
      access = Permission.INVOKE,
      actions = "lambda:GetFunction")
  class Keeper {
    /** Looks. */
    public String run(String event) {
      return event;
    }
  }
}
