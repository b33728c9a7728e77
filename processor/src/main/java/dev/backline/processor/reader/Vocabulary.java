package dev.backline.processor.reader;

import java.util.Set;

/** The qualified names of the annotations that Backline reads. */
public final class Vocabulary {
  static final String AUTH = "dev.backline.Auth";
  static final String REFERENCE_AUTH = "dev.backline.ReferenceAuth";
  static final String STORAGE = "dev.backline.Storage";
  static final String STORAGES = "dev.backline.Storages";
  static final String BACKEND = "dev.backline.Backend";

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

  static final String ALLOW = "dev.backline.Allow";
  static final String ALLOWS = "dev.backline.Allows";
  static final String BELONGS_TO = "dev.backline.BelongsTo";
  static final String CONVERSATION = "dev.backline.Conversation";
  static final String CUSTOM_TYPE = "dev.backline.CustomType";
  static final String DATA_SOURCE = "dev.backline.DataSource";
  static final String DEFAULT = "dev.backline.Default";
  static final String DESCRIPTION = "dev.backline.Description";
  static final String DIRECTIVE = "dev.backline.Directive";
  static final String SEVERAL_DIRECTIVES = "dev.backline.Directives";
  static final String DISABLE = "dev.backline.Disable";
  static final String ENVIRONMENT_VARIABLE = "dev.backline.EnvironmentVariable";
  static final String ENVIRONMENT_VARIABLES = "dev.backline.EnvironmentVariables";
  static final String FUNCTION_SLOT = "dev.backline.FunctionSlot";
  static final String SEVERAL_FUNCTION_SLOTS = "dev.backline.FunctionSlots";
  static final String GENERATION = "dev.backline.Generation";
  static final String GRANT = "dev.backline.Grant";
  static final String GRANTS = "dev.backline.Grants";
  static final String HANDLER = "dev.backline.Handler";
  static final String HANDLERS = "dev.backline.Handlers";
  static final String HAS_MANY = "dev.backline.HasMany";
  static final String HAS_ONE = "dev.backline.HasOne";
  static final String ID = "dev.backline.Id";
  static final String IGNORE = "dev.backline.Ignore";
  static final String INDEX = "dev.backline.Index";
  static final String INDEXES = "dev.backline.Indexes";
  static final String MANY_TO_MANY = "dev.backline.ManyToMany";
  static final String NAME = "dev.backline.Name";
  static final String PRIMARY_KEY = "dev.backline.PrimaryKey";
  static final String PROPERTY_OVERRIDE = "dev.backline.PropertyOverride";
  static final String PROPERTY_OVERRIDES = "dev.backline.PropertyOverrides";
  static final String REFERS_TO = "dev.backline.RefersTo";
  static final String RESOLVER = "dev.backline.Resolver";
  static final String RESOLVERS = "dev.backline.Resolvers";
  static final String SCALAR = "dev.backline.Scalar";
  static final String SQL = "dev.backline.Sql";
  static final String STACK_MAPPING = "dev.backline.StackMapping";
  static final String STACK_MAPPINGS = "dev.backline.StackMappings";
  static final String VALIDATE = "dev.backline.Validate";
  static final String VALIDATIONS = "dev.backline.Validations";

  /** Ours, and those of others that say the same. */
  static final Set<String> NOT_NULL =
      Set.of(
          "dev.backline.Required",
          "org.jspecify.annotations.NonNull",
          "jakarta.validation.constraints.NotNull",
          "javax.validation.constraints.NotNull",
          "org.jetbrains.annotations.NotNull");

  private Vocabulary() {}
}
