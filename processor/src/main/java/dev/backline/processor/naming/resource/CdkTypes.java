package dev.backline.processor.naming.resource;

/** The qualified names of types of CDK and of Amplify's construct that definitions can ask for. */
public final class CdkTypes {
  public static final String AMPLIFY_API = "dev.backline.amplify.graphql.AmplifyGraphqlApi";
  public static final String AMPLIFY_FUNCTION = "dev.backline.constructs.function.AmplifyFunction";
  public static final String AMPLIFY_STORAGE = "dev.backline.constructs.storage.AmplifyStorage";
  public static final String AMPLIFY_TABLE =
      "dev.backline.amplify.graphql.AmplifyDynamoDbTableWrapper";
  public static final String BACKEND = "dev.backline.constructs.AmplifyBackend";
  public static final String CFN_API_KEY = "software.amazon.awscdk.services.appsync.CfnApiKey";
  public static final String CFN_BUCKET = "software.amazon.awscdk.services.s3.CfnBucket";
  public static final String CFN_DATA_SOURCE =
      "software.amazon.awscdk.services.appsync.CfnDataSource";
  public static final String CFN_FUNCTION = "software.amazon.awscdk.services.lambda.CfnFunction";
  public static final String CFN_FUNCTION_CONFIGURATION =
      "software.amazon.awscdk.services.appsync.CfnFunctionConfiguration";
  public static final String CFN_GRAPHQL_API =
      "software.amazon.awscdk.services.appsync.CfnGraphQLApi";
  public static final String CFN_GRAPHQL_SCHEMA =
      "software.amazon.awscdk.services.appsync.CfnGraphQLSchema";
  public static final String CFN_IDENTITY_POOL =
      "software.amazon.awscdk.services.cognito.CfnIdentityPool";
  public static final String CFN_IDENTITY_POOL_ROLE_ATTACHMENT =
      "software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment";
  public static final String CFN_RESOLVER = "software.amazon.awscdk.services.appsync.CfnResolver";
  public static final String CFN_ROLE = "software.amazon.awscdk.services.iam.CfnRole";
  public static final String CFN_TABLE = "software.amazon.awscdk.services.dynamodb.CfnTable";
  public static final String CFN_USER_POOL = "software.amazon.awscdk.services.cognito.CfnUserPool";
  public static final String CFN_USER_POOL_CLIENT =
      "software.amazon.awscdk.services.cognito.CfnUserPoolClient";
  public static final String CFN_USER_POOL_GROUP =
      "software.amazon.awscdk.services.cognito.CfnUserPoolGroup";
  public static final String CONSTRUCT = "software.constructs.Construct";
  public static final String FUNCTION = "software.amazon.awscdk.services.lambda.IFunction";
  public static final String GRAPHQL_API = "software.amazon.awscdk.services.appsync.IGraphqlApi";
  public static final String IDENTITY_POOL = "dev.backline.constructs.IdentityPool";
  public static final String NESTED_STACK = "software.amazon.awscdk.NestedStack";
  public static final String ROLE = "software.amazon.awscdk.services.iam.IRole";
  public static final String STACK = "software.amazon.awscdk.Stack";
  public static final String TABLE = "software.amazon.awscdk.services.dynamodb.ITable";

  private CdkTypes() {}
}
