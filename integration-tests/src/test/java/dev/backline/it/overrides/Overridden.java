package dev.backline.it.overrides;

import dev.backline.Allow;
import dev.backline.Customize;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.PropertyOverride;
import dev.backline.Strategy;
import dev.backline.TableProvider;
import dev.backline.amplify.graphql.AmplifyDynamoDbTableWrapper;
import dev.backline.amplify.graphql.AmplifyGraphqlApi;
import dev.backline.constructs.AmplifyBackend;
import dev.backline.constructs.outputs.GeoOutputs;
import dev.backline.constructs.outputs.Outputs;
import java.util.Map;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchema;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.appsync.IGraphqlApi;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * Every kind of resource that free-form overrides reach, and everything that methods can be given.
 */
@GraphqlApi(xray = false)
@Allow(Strategy.PUBLIC_API_KEY)
@PropertyOverride(of = CfnGraphQLApi.class, path = "XrayEnabled", value = "true")
@PropertyOverride(of = CfnGraphQLApi.class, path = "OwnerContact", value = "team@example.com")
@PropertyOverride(
    of = CfnGraphQLApi.class,
    path = "LogConfig",
    value = "{\"FieldLogLevel\": \"ALL\", \"CloudWatchLogsRoleArn\": {\"Ref\": \"AWS::NoValue\"}}")
@PropertyOverride(of = CfnGraphQLApi.class, path = "EnvironmentVariables.a\\.b", value = "\"5\"")
@PropertyOverride(of = CfnApiKey.class, path = "Description", value = "null")
@PropertyOverride(
    of = CfnResolver.class,
    resource = "Query.getTodo",
    path = "MaxBatchSize",
    value = "7")
@PropertyOverride(
    of = CfnFunctionConfiguration.class,
    resource = "QuerygetTodoauth0Function",
    path = "Description",
    value = "who may read")
@PropertyOverride(
    of = CfnDataSource.class,
    resource = "NONE_DS",
    path = "Description",
    value = "nothing")
@PropertyOverride(
    of = CfnRole.class,
    resource = "Note",
    path = "Tags",
    value = "[{\"Key\": \"of\", \"Value\": \"note\"}]")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "AmplifyTableManager/TableManagerCustomProvider/framework-onEvent",
    path = "MemorySize",
    value = "256")
@PropertyOverride(
    of = CfnBucket.class,
    resource = "AmplifyCodegenAssets/AmplifyCodegenAssetsBucket",
    path = "LifecycleConfiguration.Rules",
    value = "[{\"Id\": \"old\", \"Status\": \"Enabled\", \"ExpirationInDays\": 30.0}]")
@PropertyOverride(
    of = CfnResource.class,
    resource = "TodoTable/Default/Default",
    path = "replaceTableUponGsiUpdate",
    value = "true")
interface Overridden {

  @Model
  @PropertyOverride(path = "StreamSpecification", value = "{\"StreamViewType\": \"NEW_IMAGE\"}")
  @PropertyOverride(path = "SSESpecification.SSEEnabled", value = "true")
  @PropertyOverride(
      path = "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      value = "true")
  @PropertyOverride(path = "PointInTimeRecoverySpecification.RecoveryPeriodInDays", value = "20")
  @PropertyOverride(
      path = "GlobalSecondaryIndexes.0.Projection.ProjectionType",
      value = "KEYS_ONLY")
  @PropertyOverride(of = CfnDataSource.class, path = "Description", value = "todos")
  record Todo(@Id String id, @Index String owner) {}

  @Model(tableProvider = TableProvider.CLOUDFORMATION)
  @PropertyOverride(path = "TableClass", value = "STANDARD_INFREQUENT_ACCESS")
  @PropertyOverride(path = "BillingMode", value = "PROVISIONED")
  record Note(@Id String id) {}

  @Customize
  static void whole(
      OverriddenBackend backend,
      AmplifyBackend base,
      Construct construct,
      Stack stack,
      OverriddenData data) {
    Queue.Builder.create(backend.createStack("jobs"), "Queue").build();
    backend.addOutput(
        Outputs.builder()
            .geo(GeoOutputs.builder(stack.getRegion()).searchIndex("places").build())
            .build());
    base.addOutput(Map.of("custom", Map.of("name", stack.getStackName())));
    Tags.of(construct).add("project", "overrides");
    data.resources().cfnResources().cfnGraphqlApi().setName("customized");
  }

  @Customize
  static void api(
      AmplifyGraphqlApi api, IGraphqlApi graphqlApi, CfnGraphQLApi cfn, CfnGraphQLSchema schema) {
    api.addHttpDataSource("http", "https://example.com");
    cfn.addPropertyOverride("OwnerContact", "customized@example.com");
    schema.addMetadata("api", graphqlApi.getApiId());
  }

  @Customize(model = Todo.class)
  static void todo(
      AmplifyDynamoDbTableWrapper table,
      ITable todos,
      NestedStack stack,
      CfnDataSource source,
      IRole role,
      CfnRole cfnRole) {
    table.setBillingMode(BillingMode.PAY_PER_REQUEST);
    stack.addMetadata("table", todos.getTableName());
    source.addMetadata("role", role.getRoleName());
    cfnRole.setDescription("of Todo");
  }

  @Customize
  static void note(CfnTable table) {
    // The override before said PROVISIONED, and the last word counts.
    table.addPropertyOverride("BillingMode", "PAY_PER_REQUEST");
  }
}
