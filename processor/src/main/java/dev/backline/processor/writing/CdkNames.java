package dev.backline.processor.writing;

import com.squareup.javapoet.ClassName;

/** The library classes that generated code uses; the processor itself depends on none of them. */
final class CdkNames {
  private static final String CDK = "software.amazon.awscdk";
  private static final String APPSYNC = CDK + ".services.appsync";
  private static final String DYNAMODB = CDK + ".services.dynamodb";
  private static final String AMPLIFY = "dev.backline.amplify.graphql";
  private static final String BACKLINE = "dev.backline.constructs";
  private static final String FUNCTIONS = BACKLINE + ".function";
  private static final String LAMBDA = "software.amazon.awscdk.services.lambda";

  static final ClassName CONSTRUCT = ClassName.get("software.constructs", "Construct");
  static final ClassName CFN_RESOURCE = ClassName.get(CDK, "CfnResource");
  static final ClassName DURATION = ClassName.get(CDK, "Duration");
  static final ClassName STACK = ClassName.get(CDK, "Stack");
  static final ClassName NESTED_STACK = ClassName.get(CDK, "NestedStack");
  static final ClassName REMOVAL_POLICY = ClassName.get(CDK, "RemovalPolicy");

  static final ClassName BASE_DATA_SOURCE = ClassName.get(APPSYNC, "BaseDataSource");
  static final ClassName CFN_API_KEY = ClassName.get(APPSYNC, "CfnApiKey");
  static final ClassName CFN_DATA_SOURCE = ClassName.get(APPSYNC, "CfnDataSource");
  static final ClassName CFN_FUNCTION_CONFIGURATION =
      ClassName.get(APPSYNC, "CfnFunctionConfiguration");
  static final ClassName CFN_GRAPHQL_API = ClassName.get(APPSYNC, "CfnGraphQLApi");
  static final ClassName CFN_GRAPHQL_SCHEMA = ClassName.get(APPSYNC, "CfnGraphQLSchema");
  static final ClassName CFN_RESOLVER = ClassName.get(APPSYNC, "CfnResolver");
  static final ClassName FIELD_LOG_LEVEL = ClassName.get(APPSYNC, "FieldLogLevel");
  static final ClassName GRAPHQL_API = ClassName.get(APPSYNC, "IGraphqlApi");

  static final ClassName USER_POOL = ClassName.get(CDK + ".services.cognito", "IUserPool");

  static final ClassName BILLING_MODE = ClassName.get(DYNAMODB, "BillingMode");
  static final ClassName CFN_TABLE = ClassName.get(DYNAMODB, "CfnTable");
  static final ClassName STREAM_VIEW_TYPE = ClassName.get(DYNAMODB, "StreamViewType");
  static final ClassName TABLE = ClassName.get(DYNAMODB, "ITable");

  static final ClassName BUCKET = ClassName.get(CDK + ".services.s3", "IBucket");
  static final ClassName CFN_FUNCTION = ClassName.get(LAMBDA, "CfnFunction");
  static final ClassName CFN_ROLE = ClassName.get(CDK + ".services.iam", "CfnRole");
  static final ClassName FUNCTION = ClassName.get(LAMBDA, "IFunction");
  static final ClassName LAMBDA_ARCHITECTURE = ClassName.get(LAMBDA, "Architecture");
  static final ClassName LAMBDA_CODE = ClassName.get(LAMBDA, "Code");
  static final ClassName LAMBDA_LOG_LEVEL = ClassName.get(LAMBDA, "ApplicationLogLevel");
  static final ClassName LAMBDA_LOGGING_FORMAT = ClassName.get(LAMBDA, "LoggingFormat");
  static final ClassName LAMBDA_RUNTIME = ClassName.get(LAMBDA, "Runtime");
  static final ClassName SIZE = ClassName.get(CDK, "Size");
  static final ClassName RETENTION_DAYS = ClassName.get(CDK + ".services.logs", "RetentionDays");
  static final ClassName POLICY = ClassName.get(CDK + ".services.iam", "Policy");
  static final ClassName POLICY_STATEMENT = ClassName.get(CDK + ".services.iam", "PolicyStatement");
  static final ClassName SECRET = ClassName.get(CDK + ".services.secretsmanager", "Secret");
  static final ClassName SECURE_STRING =
      ClassName.get(CDK + ".services.ssm", "SecureStringParameterAttributes");
  static final ClassName STRING_PARAMETER = ClassName.get(CDK + ".services.ssm", "StringParameter");
  static final ClassName ROLE = ClassName.get(CDK + ".services.iam", "IRole");

  static final ClassName AMPLIFY_API = ClassName.get(AMPLIFY, "AmplifyGraphqlApi");
  static final ClassName AMPLIFY_CFN_RESOURCES =
      ClassName.get(AMPLIFY, "AmplifyGraphqlApiCfnResources");
  static final ClassName AMPLIFY_DEFINITION = ClassName.get(AMPLIFY, "AmplifyGraphqlDefinition");
  static final ClassName AMPLIFY_RESOURCES = ClassName.get(AMPLIFY, "AmplifyGraphqlApiResources");
  static final ClassName AMPLIFY_TABLE = ClassName.get(AMPLIFY, "AmplifyDynamoDbTableWrapper");
  static final ClassName API_KEY_CONFIG = ClassName.get(AMPLIFY, "ApiKeyAuthorizationConfig");
  static final ClassName AUTHORIZATION_MODES = ClassName.get(AMPLIFY, "AuthorizationModes");
  static final ClassName FUNCTION_SLOT_OVERRIDE = ClassName.get(AMPLIFY, "FunctionSlotOverride");
  static final ClassName MUTATION_FUNCTION_SLOT = ClassName.get(AMPLIFY, "MutationFunctionSlot");
  static final ClassName QUERY_FUNCTION_SLOT = ClassName.get(AMPLIFY, "QueryFunctionSlot");
  static final ClassName SUBSCRIPTION_FUNCTION_SLOT =
      ClassName.get(AMPLIFY, "SubscriptionFunctionSlot");
  static final ClassName IAM_CONFIG = ClassName.get(AMPLIFY, "IAMAuthorizationConfig");
  static final ClassName DATA_STORE_CONFIGURATION =
      ClassName.get(AMPLIFY, "DataStoreConfiguration");
  static final ClassName IDENTITY_POOL_CONFIG =
      ClassName.get(AMPLIFY, "IdentityPoolAuthorizationConfig");
  static final ClassName LAMBDA_CONFIG = ClassName.get(AMPLIFY, "LambdaAuthorizationConfig");
  static final ClassName LOG_CONFIG = ClassName.get(AMPLIFY, "LogConfig");
  static final ClassName OIDC_CONFIG = ClassName.get(AMPLIFY, "OIDCAuthorizationConfig");
  static final ClassName RECOVERY = ClassName.get(AMPLIFY, "PointInTimeRecoverySpecification");
  static final ClassName SSE = ClassName.get(AMPLIFY, "SSESpecification");
  static final ClassName SSE_TYPE = ClassName.get(AMPLIFY, "SSEType");
  static final ClassName PROVISIONED_CONCURRENCY =
      ClassName.get(AMPLIFY, "ProvisionedConcurrencyConfig");
  static final ClassName SQL_CONNECTION_STRING =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSsmDbConnectionStringConfig");
  static final ClassName SQL_PARAMETERS =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSsmDbConnectionConfig");
  static final ClassName SQL_SECRET =
      ClassName.get(AMPLIFY, "SqlModelDataSourceSecretsManagerDbConnectionConfig");
  static final ClassName SQL_STRATEGY = ClassName.get(AMPLIFY, "SQLLambdaModelDataSourceStrategy");
  static final ClassName STREAM = ClassName.get(AMPLIFY, "StreamSpecification");
  static final ClassName THROUGHPUT = ClassName.get(AMPLIFY, "ProvisionedThroughput");
  static final ClassName TIME_TO_LIVE = ClassName.get(AMPLIFY, "TimeToLiveSpecification");
  static final ClassName SUBNET = ClassName.get(AMPLIFY, "SubnetAvailabilityZone");
  static final ClassName VPC_CONFIG = ClassName.get(AMPLIFY, "VpcConfig");
  static final ClassName USER_POOL_CONFIG = ClassName.get(AMPLIFY, "UserPoolAuthorizationConfig");
  static final ClassName TRANSLATION_BEHAVIOR =
      ClassName.get(AMPLIFY, "PartialTranslationBehavior");

  static final ClassName AMPLIFY_FUNCTION = ClassName.get(FUNCTIONS, "AmplifyFunction");
  static final ClassName AMPLIFY_STORAGE = ClassName.get(BACKLINE + ".storage", "AmplifyStorage");
  static final ClassName FUNCTION_LOGGING = ClassName.get(FUNCTIONS, "FunctionLogging");
  static final ClassName FUNCTION_SCHEDULE = ClassName.get(FUNCTIONS, "FunctionSchedule");
  static final ClassName AMPLIFY_BACKEND = ClassName.get(BACKLINE, "AmplifyBackend");
  static final ClassName AMPLIFY_TABLES = ClassName.get(BACKLINE, "AmplifyTables");
  static final ClassName RESOURCE_TREE = ClassName.get(BACKLINE, "ResourceTree");
  static final ClassName CONVERSATION_HANDLERS = ClassName.get(BACKLINE, "ConversationHandlers");
  static final ClassName CONFLICT_STRATEGY = ClassName.get(BACKLINE, "ConflictStrategy");
  static final ClassName GRAPHQL_SCHEMA_FILE = ClassName.get(BACKLINE, "GraphqlSchema");
  static final ClassName INFERENCE_PROFILES = ClassName.get(BACKLINE, "InferenceProfiles");
  static final ClassName IDENTITY_POOL = ClassName.get(BACKLINE, "IdentityPool");
  static final ClassName MIXED_DEFINITION = ClassName.get(BACKLINE, "MixedDefinition");
  static final ClassName MODEL_OPERATIONS = ClassName.get(BACKLINE, "ModelOperations");
  static final ClassName OPERATION_GROUP = ClassName.get(BACKLINE, "OperationGroup");
  static final ClassName OPERATION_MAP = ClassName.get(BACKLINE, "OperationMap");
  static final ClassName OPERATION_NAME = ClassName.get(BACKLINE, "OperationName");
  static final ClassName PIPELINE_FUNCTIONS = ClassName.get(BACKLINE, "PipelineFunctions");
  static final ClassName PLATFORM_OUTPUTS = ClassName.get(BACKLINE + ".outputs", "PlatformOutputs");
  static final ClassName RESOURCE_MAP = ClassName.get(BACKLINE, "ResourceMap");
  static final ClassName JAVA_SCRIPT_RESOLVERS = ClassName.get(BACKLINE, "JavaScriptResolvers");
  static final ClassName JAVA_SCRIPT_STEP = ClassName.get(BACKLINE, "JavaScriptStep");
  static final ClassName PREDICTIONS_BUCKET = ClassName.get(BACKLINE, "PredictionsBucket");
  static final ClassName RESOURCE_NAMES = ClassName.get(BACKLINE, "ResourceNames");
  static final ClassName SQL_STATEMENTS = ClassName.get(BACKLINE, "SqlStatements");
  static final ClassName SSL_CERTIFICATE = ClassName.get(BACKLINE, "SslCertificate");
  static final ClassName BUCKET_OUTPUTS = ClassName.get(BACKLINE + ".storage", "BucketOutputs");
  static final ClassName TABLE_GRANTS = ClassName.get(BACKLINE + ".function", "TableGrants");
  static final ClassName STORAGE_ACCESS = ClassName.get(BACKLINE + ".storage", "StorageAccess");
  static final ClassName STORAGE_ACTION = ClassName.get(BACKLINE + ".storage", "StorageAction");
  static final ClassName TABLE_INDEXES = ClassName.get(BACKLINE, "TableIndexes");
  static final ClassName TABLE_STRATEGY = ClassName.get(BACKLINE, "TableStrategy");

  static final ClassName VTL_TEMPLATE = ClassName.get(BACKLINE, "VtlTemplate");

  private CdkNames() {}

  static ClassName className(dev.backline.processor.model.JavaType type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().get(0),
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
  }
}
