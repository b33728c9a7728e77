package dev.backline.differential.overrides;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.BillingMode;
import dev.backline.Customize;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.PropertyOverride;
import dev.backline.RemovalPolicy;
import dev.backline.Scalar;
import dev.backline.Strategy;
import dev.backline.Tables;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.IRole;

/** What overrides say by members, by paths, and in a method. */
@GraphqlApi(xray = true, tables = @Tables(deletionProtection = true))
@Allow(Strategy.PUBLIC_API_KEY)
@PropertyOverride(of = CfnGraphQLApi.class, path = "OwnerContact", value = "team@example.com")
@PropertyOverride(
    of = CfnGraphQLApi.class,
    path = "EnvironmentVariables",
    value = "{\"STAGE\": \"test\", \"OWNER\": \"team\"}")
@PropertyOverride(of = CfnApiKey.class, path = "Description", value = "for the web pages")
@PropertyOverride(
    of = CfnResolver.class,
    resource = "Query.getTodo",
    path = "MaxBatchSize",
    value = "5")
@PropertyOverride(
    of = CfnFunctionConfiguration.class,
    resource = "QuerygetTodoauth0Function",
    path = "Description",
    value = "who may read")
interface OverridesApp {
  @Model(
      ttl = "ttl",
      billingMode = BillingMode.PAY_PER_REQUEST,
      removalPolicy = RemovalPolicy.RETAIN)
  @PropertyOverride(
      path = "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      value = "true")
  @PropertyOverride(path = "StreamSpecification", value = "{\"StreamViewType\": \"NEW_IMAGE\"}")
  record Todo(
      @Id String id,
      String content,
      @Index String owner,
      @Scalar(AppSyncScalar.AWS_TIMESTAMP) Long ttl) {}

  @Model
  @PropertyOverride(of = CfnDataSource.class, path = "Description", value = "notes")
  @PropertyOverride(of = CfnRole.class, path = "MaxSessionDuration", value = "7200")
  record Note(@Id String id, String content) {}

  @Customize(model = Todo.class)
  static void describe(IRole role) {
    ((CfnRole) role.getNode().getDefaultChild()).addPropertyOverride("Description", "of Todo");
  }
}
