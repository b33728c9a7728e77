package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.SqlDatabaseSpec;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.SqlNames;
import dev.backline.processor.naming.stack.ModelStacks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the construct makes for SQL databases: entries of its maps. */
public final class SqlMaps {
  private final DataSpec data;
  private final ModelAccessors accessors;
  private final List<SqlDatabaseSpec> databases;

  public SqlMaps(DataSpec data, ModelAccessors accessors) {
    this.data = data;
    this.accessors = accessors;
    this.databases = SqlNames.used(data);
  }

  public List<MapEntry> functions() {
    return ofEach(
        new JavaNames(Set.of("all", "get", "keys")),
        "The function",
        SqlNames::function,
        SqlNames::patchingFunction);
  }

  public List<MapEntry> roles() {
    return ofEach(
        besideModels(), "The role of the function", SqlNames::role, SqlNames::patchingRole);
  }

  /**
   * Two entries a database: of the function that speaks to it, and of the one that patches that.
   */
  private List<MapEntry> ofEach(
      JavaNames names,
      String subject,
      Function<SqlDatabaseSpec, String> speaking,
      Function<SqlDatabaseSpec, String> patching) {
    List<MapEntry> entries = new ArrayList<>();
    for (SqlDatabaseSpec database : databases) {
      String name = database.name().value();
      entries.add(
          new MapEntry(
              names.method(name + "Sql"),
              speaking.apply(database),
              subject + " that speaks to the SQL database {@code " + name + "}."));
      entries.add(
          new MapEntry(
              names.method(name + "SqlPatching"),
              patching.apply(database),
              subject + " that keeps that of {@code " + name + "} up to date."));
    }
    return entries;
  }

  /**
   * The data sources.
   *
   * @param names those of the map's methods
   */
  public List<MapEntry> dataSources(JavaNames names) {
    return databases.stream()
        .map(
            database ->
                new MapEntry(
                    names.method(database.name().value() + "Sql"),
                    SqlNames.dataSource(database),
                    "The SQL database {@code " + database.name().value() + "}."))
        .toList();
  }

  /**
   * The stacks: of models, of databases and of statements.
   *
   * @param names those of the map's methods
   */
  public List<MapEntry> stacks(JavaNames names) {
    List<MapEntry> entries = new ArrayList<>();
    ModelStacks modelStacks = new ModelStacks(data);
    accessors
        .methods()
        .forEach(
            (model, method) -> {
              if (model.table().database().isPresent() && modelStacks.exists(model)) {
                entries.add(
                    new MapEntry(
                        method,
                        model.name().value(),
                        "The resource of " + model.javadoc(data.definition()) + "."));
              }
            });
    for (SqlDatabaseSpec database : databases) {
      entries.add(
          new MapEntry(
              names.method(database.name().value() + "Sql"),
              SqlNames.stack(database),
              "The stack that holds what speaks to the SQL database {@code "
                  + database.name().value()
                  + "}."));
    }
    if (!SqlNames.operations(data).isEmpty()) {
      entries.add(
          new MapEntry(
              "customSql",
              SqlNames.STATEMENTS_STACK,
              "The stack that holds the resolvers that SQL statements answer."));
    }
    return entries;
  }

  /** Whether there are VPC endpoints, which have keys that can't be known. */
  public boolean hasEndpoints() {
    return databases.stream().anyMatch(database -> !database.endpoints().isEmpty());
  }

  /** The VPC endpoints and the aliases. */
  public List<MapEntry> additional() {
    JavaNames names = besideModels();
    List<MapEntry> entries = new ArrayList<>();
    for (SqlDatabaseSpec database : databases) {
      String name = database.name().value();
      for (String service : database.endpoints()) {
        entries.add(
            new MapEntry(
                names.method(name + "SqlEndpoint" + GraphqlNames.raised(service)),
                SqlNames.endpoint(database, service),
                "The VPC endpoint by which {@code " + service + "} is reached."));
      }
      if (database.provisionedConcurrency().isPresent()) {
        entries.add(
            new MapEntry(
                names.method(name + "SqlAlias"),
                SqlNames.alias(database),
                "The alias of the function that is always ready."));
      }
    }
    return entries;
  }

  private JavaNames besideModels() {
    Set<String> taken = new HashSet<>(accessors.methods().values());
    taken.addAll(ModelAccessors.OF_MAPS);
    return new JavaNames(taken);
  }
}
