package dev.backline.processor.writing.code;

import com.squareup.javapoet.ClassName;

/** The library classes that generated code uses; the processor itself depends on none of them. */
public final class CdkNames {
  private static final String CDK = "software.amazon.awscdk";
  private static final String APPSYNC = CDK + ".services.appsync";
  private static final String DYNAMODB = CDK + ".services.dynamodb";
  private static final String AMPLIFY = "dev.backline.amplify.graphql";
  private static final String BACKLINE = "dev.backline.constructs";
  private static final String FUNCTIONS = BACKLINE + ".function";
  private static final String LAMBDA = "software.amazon.awscdk.services.lambda";

  public static final ClassName CONSTRUCT = ClassName.get("software.constructs", "Construct");
  public static final ClassName CFN_RESOURCE = ClassName.get(CDK, "CfnResource");
  public static final ClassName DURATION = ClassName.get(CDK, "Duration");
  static final ClassName STACK = ClassName.get(CDK, "Stack");
  public static final ClassName NESTED_STACK = ClassName.get(CDK, "NestedStack");
  public static final ClassName REMOVAL_POLICY = ClassName.get(CDK, "RemovalPolicy");

  public static final ClassName BASE_DATA_SOURCE = ClassName.get(APPSYNC, "BaseDataSource");
  public static final ClassName CFN_API_KEY = ClassName.get(APPSYNC, "CfnApiKey");
  public static final ClassName CFN_DATA_SOURCE = ClassName.get(APPSYNC, "CfnDataSource");
  public static final ClassName CFN_FUNCTION_CONFIGURATION =
      ClassName.get(APPSYNC, "CfnFunctionConfiguration");
  public static final ClassName CFN_GRAPHQL_API = ClassName.get(APPSYNC, "CfnGraphQLApi");
  public static final ClassName CFN_GRAPHQL_SCHEMA = ClassName.get(APPSYNC, "CfnGraphQLSchema");
  public static final ClassName CFN_RESOLVER = ClassName.get(APPSYNC, "CfnResolver");
  public static final ClassName FIELD_LOG_LEVEL = ClassName.get(APPSYNC, "FieldLogLevel");
  public static final ClassName GRAPHQL_API = ClassName.get(APPSYNC, "IGraphqlApi");

  public static final ClassName USER_POOL = ClassName.get(CDK + ".services.cognito", "IUserPool");

  public static final ClassName BILLING_MODE = ClassName.get(DYNAMODB, "BillingMode");
  public static final ClassName CFN_TABLE = ClassName.get(DYNAMODB, "CfnTable");
  public static final ClassName STREAM_VIEW_TYPE = ClassName.get(DYNAMODB, "StreamViewType");
  public static final ClassName TABLE = ClassName.get(DYNAMODB, "ITable");

  public static final ClassName BUCKET = ClassName.get(CDK + ".services.s3", "IBucket");
  public static final ClassName CFN_FUNCTION = ClassName.get(LAMBDA, "CfnFunction");
  public static final ClassName CFN_ROLE = ClassName.get(CDK + ".services.iam", "CfnRole");
  public static final ClassName FUNCTION = ClassName.get(LAMBDA, "IFunction");
  public static final ClassName LAMBDA_ARCHITECTURE = ClassName.get(LAMBDA, "Architecture");
  public static final ClassName LAMBDA_CODE = ClassName.get(LAMBDA, "Code");
  public static final ClassName LAMBDA_LOG_LEVEL = ClassName.get(LAMBDA, "ApplicationLogLevel");
  public static final ClassName LAMBDA_LOGGING_FORMAT = ClassName.get(LAMBDA, "LoggingFormat");
  public static final ClassName LAMBDA_DURABLE = ClassName.get(LAMBDA, "DurableConfig");
  public static final ClassName LAMBDA_RUNTIME = ClassName.get(LAMBDA, "Runtime");
  public static final ClassName SIZE = ClassName.get(CDK, "Size");
  public static final ClassName RETENTION_DAYS =
      ClassName.get(CDK + ".services.logs", "RetentionDays");
  public static final ClassName POLICY = ClassName.get(CDK + ".services.iam", "Policy");
  public static final ClassName POLICY_STATEMENT =
      ClassName.get(CDK + ".services.iam", "PolicyStatement");
  public static final ClassName SECRET = ClassName.get(CDK + ".services.secretsmanager", "Secret");
  public static final ClassName SECURE_STRING =
      ClassName.get(CDK + ".services.ssm", "SecureStringParameterAttributes");
  public static final ClassName STRING_PARAMETER =
      ClassName.get(CDK + ".services.ssm", "StringParameter");
  public static final ClassName ROLE = ClassName.get(CDK + ".services.iam", "IRole");

  public static final ClassName AMPLIFY_API = ClassName.get(AMPLIFY, "AmplifyGraphqlApi");
  public static final ClassName AMPLIFY_CFN_RESOURCES =
      ClassName.get(AMPLIFY, "AmplifyGraphqlApiCfnResources");
  public static final ClassName AMPLIFY_DEFINITION =
      ClassName.get(AMPLIFY, "AmplifyGraphqlDefinition");
  public static final ClassName AMPLIFY_RESOURCES =
      ClassName.get(AMPLIFY, "AmplifyGraphqlApiResources");
  public static final ClassName AMPLIFY_TABLE =
      ClassName.get(AMPLIFY, "AmplifyDynamoDbTableWrapper");
  public static final ClassName API_KEY_CONFIG =
      ClassName.get(AMPLIFY, "ApiKeyAuthorizationConfig");
  public static final ClassName AUTHORIZATION_MODES = ClassName.get(AMPLIFY, "AuthorizationModes");
  public static final ClassName FUNCTION_SLOT_OVERRIDE =
      ClassName.get(AMPLIFY, "FunctionSlotOverride");
  public static final ClassName MUTATION_FUNCTION_SLOT =
      ClassName.get(AMPLIFY, "MutationFunctionSlot");
  public static final ClassName QUERY_FUNCTION_SLOT = ClassName.get(AMPLIFY, "QueryFunctionSlot");
  public static final ClassName SUBSCRIPTION_FUNCTION_SLOT =
      ClassName.get(AMPLIFY, "SubscriptionFunctionSlot");
  public static final ClassName IAM_CONFIG = ClassName.get(AMPLIFY, "IAMAuthorizationConfig");
  public static final ClassName DATA_STORE_CONFIGURATION =
      ClassName.get(AMPLIFY, "DataStoreConfiguration");
  public static final ClassName IDENTITY_POOL_CONFIG =
      ClassName.get(AMPLIFY, "IdentityPoolAuthorizationConfig");
  public static final ClassName LAMBDA_CONFIG = ClassName.get(AMPLIFY, "LambdaAuthorizationConfig");
  public static final ClassName LOG_CONFIG = ClassName.get(AMPLIFY, "LogConfig");
  public static final ClassName OIDC_CONFIG = ClassName.get(AMPLIFY, "OIDCAuthorizationConfig");
  public static final ClassName RECOVERY =
      ClassName.get(AMPLIFY, "PointInTimeRecoverySpecification");
  public static final ClassName SSE = ClassName.get(AMPLIFY, "SSESpecification");
  public static final ClassName SSE_TYPE = ClassName.get(AMPLIFY, "SSEType");
  public static final ClassName PROVISIONED_CONCURRENCY =
      ClassName.get(AMPLIFY, "ProvisionedConcurrencyConfig");
  public static final ClassName SQL_CONNECTION_STRING =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSsmDbConnectionStringConfig");
  public static final ClassName SQL_PARAMETERS =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSsmDbConnectionConfig");
  public static final ClassName SQL_SECRET =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSecretsManagerDbConnectionConfig");
  public static final ClassName SQL_STRATEGY =
      ClassName.get(AMPLIFY, "SQLLambdaModelDataSourceStrategy");
  public static final ClassName STREAM = ClassName.get(AMPLIFY, "StreamSpecification");
  public static final ClassName THROUGHPUT = ClassName.get(AMPLIFY, "ProvisionedThroughput");
  public static final ClassName TIME_TO_LIVE = ClassName.get(AMPLIFY, "TimeToLiveSpecification");
  public static final ClassName SUBNET = ClassName.get(AMPLIFY, "SubnetAvailabilityZone");
  public static final ClassName VPC_CONFIG = ClassName.get(AMPLIFY, "VpcConfig");
  public static final ClassName USER_POOL_CONFIG =
      ClassName.get(AMPLIFY, "UserPoolAuthorizationConfig");
  public static final ClassName TRANSLATION_BEHAVIOR =
      ClassName.get(AMPLIFY, "PartialTranslationBehavior");

  public static final ClassName AMPLIFY_FUNCTION = ClassName.get(FUNCTIONS, "AmplifyFunction");
  public static final ClassName AMPLIFY_STORAGE =
      ClassName.get(BACKLINE + ".storage", "AmplifyStorage");
  public static final ClassName FUNCTION_LOGGING = ClassName.get(FUNCTIONS, "FunctionLogging");
  public static final ClassName FUNCTION_SCHEDULE = ClassName.get(FUNCTIONS, "FunctionSchedule");
  public static final ClassName AMPLIFY_BACKEND = ClassName.get(BACKLINE, "AmplifyBackend");
  public static final ClassName AMPLIFY_TABLES = ClassName.get(BACKLINE, "AmplifyTables");
  public static final ClassName FRIENDLY_NAME = ClassName.get(BACKLINE, "FriendlyName");
  public static final ClassName RESOURCE_TREE = ClassName.get(BACKLINE, "ResourceTree");
  public static final ClassName CONVERSATION_HANDLERS =
      ClassName.get(BACKLINE, "ConversationHandlers");
  public static final ClassName CONFLICT_STRATEGY = ClassName.get(BACKLINE, "ConflictStrategy");
  public static final ClassName GRAPHQL_SCHEMA_FILE = ClassName.get(BACKLINE, "GraphqlSchema");
  public static final ClassName INFERENCE_PROFILES = ClassName.get(BACKLINE, "InferenceProfiles");
  public static final ClassName IDENTITY_POOL = ClassName.get(BACKLINE, "IdentityPool");
  public static final ClassName MIXED_DEFINITION = ClassName.get(BACKLINE, "MixedDefinition");
  public static final ClassName MODEL_OPERATIONS = ClassName.get(BACKLINE, "ModelOperations");
  public static final ClassName OPERATION_GROUP = ClassName.get(BACKLINE, "OperationGroup");
  public static final ClassName OPERATION_MAP = ClassName.get(BACKLINE, "OperationMap");
  public static final ClassName OPERATION_NAME = ClassName.get(BACKLINE, "OperationName");
  public static final ClassName PIPELINE_FUNCTIONS = ClassName.get(BACKLINE, "PipelineFunctions");
  public static final ClassName PLATFORM_OUTPUTS =
      ClassName.get(BACKLINE + ".outputs", "PlatformOutputs");
  public static final ClassName RESOURCE_MAP = ClassName.get(BACKLINE, "ResourceMap");
  public static final ClassName JAVA_SCRIPT_RESOLVERS =
      ClassName.get(BACKLINE, "JavaScriptResolvers");
  public static final ClassName JAVA_SCRIPT_STEP = ClassName.get(BACKLINE, "JavaScriptStep");
  public static final ClassName PREDICTIONS_BUCKET = ClassName.get(BACKLINE, "PredictionsBucket");
  public static final ClassName RESOURCE_NAMES = ClassName.get(BACKLINE, "ResourceNames");
  public static final ClassName SQL_STATEMENTS = ClassName.get(BACKLINE, "SqlStatements");
  public static final ClassName SSL_CERTIFICATE = ClassName.get(BACKLINE, "SslCertificate");
  public static final ClassName BUCKET_OUTPUTS =
      ClassName.get(BACKLINE + ".storage", "BucketOutputs");
  public static final ClassName TABLE_GRANTS = ClassName.get(BACKLINE + ".function", "TableGrants");
  public static final ClassName STORAGE_ACCESS =
      ClassName.get(BACKLINE + ".storage", "StorageAccess");
  public static final ClassName STORAGE_ACTION =
      ClassName.get(BACKLINE + ".storage", "StorageAction");
  public static final ClassName TABLE_INDEXES = ClassName.get(BACKLINE, "TableIndexes");
  public static final ClassName TABLE_STRATEGY = ClassName.get(BACKLINE, "TableStrategy");

  public static final ClassName VTL_TEMPLATE = ClassName.get(BACKLINE, "VtlTemplate");

  private CdkNames() {}

  public static ClassName className(dev.backline.processor.model.JavaType type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().get(0),
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
  }
}
