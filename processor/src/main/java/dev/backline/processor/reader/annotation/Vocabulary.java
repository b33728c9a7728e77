package dev.backline.processor.reader.annotation;

import java.util.Set;

/** The qualified names of the annotations that Backline reads. */
public final class Vocabulary {
  public static final String AUTH = "dev.backline.Auth";
  public static final String REFERENCE_AUTH = "dev.backline.ReferenceAuth";
  public static final String STORAGE = "dev.backline.Storage";
  public static final String STORAGES = "dev.backline.Storages";
  public static final String BACKEND = "dev.backline.Backend";

  /** Defines a Lambda function. */
  public static final String LAMBDA_FUNCTION = "dev.backline.LambdaFunction";

  /** Defines an API. */
  public static final String GRAPHQL_API = "dev.backline.GraphqlApi";

  /** Each defines a component of a backend; a class with one of them is a definition. */
  public static final Set<String> DEFINITIONS =
      Set.of(GRAPHQL_API, AUTH, REFERENCE_AUTH, STORAGE, STORAGES, BACKEND);

  /** Defines a model. */
  public static final String MODEL = "dev.backline.Model";

  /** Define operations that no model brings along. */
  public static final Set<String> OPERATIONS =
      Set.of(
          "dev.backline.Query",
          "dev.backline.Mutation",
          "dev.backline.Subscription",
          "dev.backline.Conversation");

  /** Put functions into the pipelines of a model. */
  public static final Set<String> FUNCTION_SLOTS =
      Set.of("dev.backline.FunctionSlot", "dev.backline.FunctionSlots");

  /** Write directives. */
  public static final Set<String> DIRECTIVES =
      Set.of("dev.backline.Directive", "dev.backline.Directives");

  /** Set single properties of resources. */
  public static final Set<String> OVERRIDES =
      Set.of("dev.backline.PropertyOverride", "dev.backline.PropertyOverrides");

  /** Marks methods that change the finished backend. */
  public static final String CUSTOMIZE = "dev.backline.Customize";

  /** Write authorization rules. */
  public static final Set<String> RULES = Set.of("dev.backline.Allow", "dev.backline.Allows");

  public static final String ALLOW = "dev.backline.Allow";
  public static final String ALLOWS = "dev.backline.Allows";
  public static final String CONVERSATION = "dev.backline.Conversation";
  public static final String CUSTOM_TYPE = "dev.backline.CustomType";
  public static final String DATA_SOURCE = "dev.backline.DataSource";
  public static final String DEFAULT = "dev.backline.Default";
  static final String DESCRIPTION = "dev.backline.Description";
  public static final String DIRECTIVE = "dev.backline.Directive";
  public static final String SEVERAL_DIRECTIVES = "dev.backline.Directives";
  public static final String DISABLE = "dev.backline.Disable";
  public static final String ENVIRONMENT_VARIABLE = "dev.backline.EnvironmentVariable";
  public static final String ENVIRONMENT_VARIABLES = "dev.backline.EnvironmentVariables";
  public static final String FUNCTION_SLOT = "dev.backline.FunctionSlot";
  public static final String SEVERAL_FUNCTION_SLOTS = "dev.backline.FunctionSlots";
  public static final String GENERATION = "dev.backline.Generation";
  public static final String GRANT = "dev.backline.Grant";
  public static final String GRANTS = "dev.backline.Grants";
  public static final String HANDLER = "dev.backline.Handler";
  public static final String HANDLERS = "dev.backline.Handlers";
  public static final String ID = "dev.backline.Id";
  public static final String IGNORE = "dev.backline.Ignore";
  public static final String INDEX = "dev.backline.Index";
  public static final String INDEXES = "dev.backline.Indexes";
  public static final String NAME = "dev.backline.Name";
  public static final String PRIMARY_KEY = "dev.backline.PrimaryKey";
  public static final String PROPERTY_OVERRIDE = "dev.backline.PropertyOverride";
  public static final String PROPERTY_OVERRIDES = "dev.backline.PropertyOverrides";
  static final String REFERS_TO = "dev.backline.RefersTo";
  public static final String RESOLVER = "dev.backline.Resolver";
  public static final String RESOLVERS = "dev.backline.Resolvers";
  public static final String SCALAR = "dev.backline.Scalar";
  public static final String SQL = "dev.backline.Sql";
  public static final String STACK_MAPPING = "dev.backline.StackMapping";
  public static final String STACK_MAPPINGS = "dev.backline.StackMappings";
  public static final String VALIDATE = "dev.backline.Validate";
  public static final String VALIDATIONS = "dev.backline.Validations";

  /** Ours, and those of others that say the same. */
  public static final Set<String> NOT_NULL =
      Set.of(
          "dev.backline.Required",
          "org.jspecify.annotations.NonNull",
          "jakarta.validation.constraints.NotNull",
          "javax.validation.constraints.NotNull",
          "org.jetbrains.annotations.NotNull");

  private Vocabulary() {}
}
