package dev.backline.processor.model;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The GraphQL API of a definition and everything that belongs to it.
 *
 * @param definition the annotated class or interface
 * @param api its GraphQL API
 * @param models the API's models, in the order of the schema
 * @param customTypes the custom types that the models and operations use, by name
 * @param enums the enums that the models and operations use, by name
 * @param operations the operations that no model brings along, in the order of their methods
 * @param stackMappings where resolvers stand that don't stand where Amplify puts them
 * @param dataSources the data sources that methods make, in the order of the methods
 * @param hasAuth whether the definition has users of its own, whose pools the API takes
 */
public record DataSpec(
    JavaType definition,
    ApiSpec api,
    List<ModelSpec> models,
    List<CustomTypeSpec> customTypes,
    List<EnumSpec> enums,
    List<CustomOperationSpec> operations,
    List<StackMappingSpec> stackMappings,
    List<DataSourceSpec> dataSources,
    boolean hasAuth) {
  /** In the order in which they are candidates for the default. */
  private static final List<String> MODES =
      List.of("USER_POOL", "API_KEY", "OIDC", "LAMBDA", "IDENTITY_POOL");

  public DataSpec {
    models = List.copyOf(models);
    customTypes = List.copyOf(customTypes);
    enums = List.copyOf(enums);
    operations = List.copyOf(operations);
    stackMappings = List.copyOf(stackMappings);
    dataSources = List.copyOf(dataSources);
  }

  /** The model of a GraphQL name. */
  public Optional<ModelSpec> model(String name) {
    return models.stream().filter(model -> model.name().value().equals(name)).findFirst();
  }

  /** The model of a Java class. */
  public Optional<ModelSpec> model(JavaType type) {
    return models.stream().filter(model -> model.type().equals(type)).findFirst();
  }

  /** The simple names of the models' Java types. */
  public List<String> modelNames() {
    return models.stream().map(model -> model.type().simpleName()).toList();
  }

  /** The models, and behind them those that conversations add. */
  public List<ModelSpec> allModels() {
    return Stream.concat(models.stream(), conversationModels().stream()).toList();
  }

  /** The models that conversations add. */
  public List<ModelSpec> conversationModels() {
    return operations.stream()
        .flatMap(operation -> operation.conversation().stream())
        .flatMap(conversation -> conversation.models().stream())
        .toList();
  }

  /** The operations of a root type, in order. */
  public List<CustomOperationSpec> operations(RootType rootType) {
    return operations.stream().filter(operation -> operation.rootType() == rootType).toList();
  }

  /** The rules that hold for a model: its own, or those of the API. */
  public List<RuleSpec> rulesOf(ModelSpec model) {
    return model.rules().isEmpty() ? api.rules() : model.rules();
  }

  /**
   * The constants of {@code AuthorizationMode} that the API needs, the default first: what rules
   * ask for, and what {@code @GraphqlApi} configures.
   */
  public Set<String> authorizationModes() {
    Set<String> needed = new TreeSet<>(Comparator.comparingInt(MODES::indexOf));
    for (ModelSpec model : models) {
      rulesOf(model).forEach(rule -> needed.add(rule.mode()));
      model.fields().forEach(field -> field.rules().forEach(rule -> needed.add(rule.mode())));
    }
    for (CustomOperationSpec operation : operations) {
      operation.rules().forEach(rule -> needed.add(rule.mode()));
    }
    api.defaultAuthorization().ifPresent(mode -> needed.add(mode.value()));
    if (hasAuth) {
      needed.add("USER_POOL");
      needed.add("IDENTITY_POOL");
    }
    if (api.apiKey().isPresent() || api.sandbox() || needed.isEmpty()) {
      needed.add("API_KEY");
    }
    if (api.oidc().isPresent()) {
      needed.add("OIDC");
    }
    if (api.lambdaAuthorizer().isPresent()) {
      needed.add("LAMBDA");
    }
    Set<String> modes = new LinkedHashSet<>();
    api.defaultAuthorization().ifPresent(mode -> modes.add(mode.value()));
    modes.addAll(needed);
    return modes;
  }

  /** The table members that hold for a model; those of all tables reach the tables made here. */
  public TableSpec tableOf(ModelSpec model) {
    return makesTableOf(model) ? model.table().over(api.tables()) : model.table();
  }

  /** Whether the table of a model is made, and not taken as it is. */
  public boolean makesTableOf(ModelSpec model) {
    return model.table().importedTable().isEmpty() && model.table().database().isEmpty();
  }

  /** Who makes the tables of models that don't say. */
  public TableProvider tableProvider() {
    return api.tableProvider()
        .map(Written::value)
        .map(TableProvider::valueOf)
        .orElse(TableProvider.AMPLIFY);
  }

  /** Whether items have versions, which takes a table and a role beside those of the models. */
  public boolean versioned() {
    return api.conflictResolution().isPresent();
  }

  /** Whether a model has a {@code sync} query: one without any query has none. */
  public boolean syncs(ModelSpec model) {
    return versioned()
        && !ModelOperation.inGroup("queries").stream().allMatch(model.operations()::isDisabled);
  }

  /** Whether predictions answer an operation. */
  public boolean predicts() {
    return operations.stream().anyMatch(operation -> operation.predictions().isPresent());
  }

  /** Whether a function resolves conflicts. */
  public boolean hasConflictHandler() {
    return Stream.concat(
            api.conflictResolution().stream(),
            models.stream().flatMap(model -> model.table().conflictResolution().stream()))
        .anyMatch(resolution -> resolution.value().equals("LAMBDA"));
  }

  /** Who makes the table of a model. */
  public TableProvider providerOf(ModelSpec model) {
    if (model.table().database().isPresent()) {
      return TableProvider.SQL;
    }
    return model.table().importedTable().isPresent()
        ? TableProvider.IMPORTED
        : model
            .table()
            .provider()
            .map(Written::value)
            .map(TableProvider::valueOf)
            .orElseGet(this::tableProvider);
  }

  /** The SQL database that has the table of a model. */
  public Optional<SqlDatabaseSpec> databaseOf(ModelSpec model) {
    return model.table().database().flatMap(this::database);
  }

  /** The SQL database that answers an operation: the one it names, or the only one. */
  public Optional<SqlDatabaseSpec> databaseOf(SqlSpec sql) {
    return sql.database().isPresent()
        ? sql.database().flatMap(this::database)
        : api.databases().stream().filter(ignored -> api.databases().size() == 1).findFirst();
  }

  private Optional<SqlDatabaseSpec> database(Written<String> name) {
    return api.databases().stream()
        .filter(database -> database.name().value().equals(name.value()))
        .findFirst();
  }

  /** The models in SQL databases, in order. */
  public List<ModelSpec> sqlModels() {
    return modelsOf(TableProvider.SQL);
  }

  /** All models whose tables one provider makes, in order. */
  public List<ModelSpec> modelsOf(TableProvider provider) {
    return allModels().stream().filter(model -> providerOf(model) == provider).toList();
  }
}
