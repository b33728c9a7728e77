package dev.backline.processor.naming.resource;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.accessor.MapEntry;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.accessor.Operation;
import dev.backline.processor.naming.accessor.OperationAccessors;
import dev.backline.processor.naming.accessor.OtherResources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the GraphQL API of a backend consists of, as far as its definition tells. */
final class DataResources {
  private static final String RESOURCES = "data.resources()";
  private static final String CFN_RESOURCES = RESOURCES + ".cfnResources()";

  private final DataSpec data;
  private final ModelAccessors accessors;
  private final OtherResources others;
  private final List<BackendResource> all = new ArrayList<>();

  private DataResources(DataSpec data) {
    this.data = data;
    this.accessors = new ModelAccessors(data);
    this.others = new OtherResources(data, accessors);
  }

  /** Everything with an accessor; AppSync functions are left out, whose keys nobody knows yet. */
  static List<BackendResource> of(DataSpec data) {
    DataResources resources = new DataResources(data);
    resources.addApi();
    resources.addModels();
    resources.addOthers();
    resources.addResolvers();
    return resources.all;
  }

  private void addApi() {
    all.add(BackendResource.single(GeneratedNames.data(data.definition()).qualifiedName(), "data"));
    all.add(BackendResource.single(CdkTypes.AMPLIFY_API, "data.api()"));
    all.add(BackendResource.single(CdkTypes.GRAPHQL_API, RESOURCES + ".graphqlApi()"));
    all.add(BackendResource.single(CdkTypes.CFN_GRAPHQL_API, CFN_RESOURCES + ".cfnGraphqlApi()"));
    all.add(
        BackendResource.single(CdkTypes.CFN_GRAPHQL_SCHEMA, CFN_RESOURCES + ".cfnGraphqlSchema()"));
    if (data.authorizationModes().contains("API_KEY")) {
      all.add(BackendResource.single(CdkTypes.CFN_API_KEY, CFN_RESOURCES + ".cfnApiKey()"));
    }
  }

  private void addModels() {
    accessors
        .inDynamoDb()
        .forEach(
            (model, method) -> {
              add(model, "", CdkTypes.TABLE, RESOURCES + ".tables()." + method + "()");
              add(model, "", CdkTypes.NESTED_STACK, stackOf(method));
              add(
                  model,
                  "Table",
                  CdkTypes.CFN_DATA_SOURCE,
                  CFN_RESOURCES + ".cfnDataSources()." + method + "()");
              add(model, "IAMRole", CdkTypes.ROLE, RESOURCES + ".roles()." + method + "()");
              add(
                  model,
                  "IAMRole",
                  CdkTypes.CFN_ROLE,
                  CFN_RESOURCES + ".cfnRoles()." + method + "()");
              addTable(model, method);
            });
  }

  static String stackOf(String modelMethod) {
    return RESOURCES + ".nestedStacks()." + modelMethod + "()";
  }

  private void addTable(ModelSpec model, String method) {
    TableProvider provider = data.providerOf(model);
    if (provider == TableProvider.AMPLIFY) {
      add(
          model,
          "",
          CdkTypes.AMPLIFY_TABLE,
          CFN_RESOURCES + ".amplifyDynamoDbTables()." + method + "()");
    } else if (provider == TableProvider.CLOUDFORMATION) {
      add(model, "", CdkTypes.CFN_TABLE, CFN_RESOURCES + ".cfnTables()." + method + "()");
    }
  }

  private void add(ModelSpec model, String suffix, String type, String accessor) {
    String name = model.name().value();
    List<String> names =
        Stream.of(name, model.type().simpleName(), name + suffix).distinct().toList();
    all.add(new BackendResource(type, names, Optional.of(model.type()), accessor));
  }

  private void addOthers() {
    addOthers(others.stacks(), Map.of(CdkTypes.NESTED_STACK, RESOURCES + ".nestedStacks()"));
    addOthers(
        others.dataSources(),
        Map.of(CdkTypes.CFN_DATA_SOURCE, CFN_RESOURCES + ".cfnDataSources()"));
    addOthers(others.tables(), Map.of(CdkTypes.CFN_TABLE, CFN_RESOURCES + ".cfnTables()"));
    Map<String, String> roles = new LinkedHashMap<>();
    roles.put(CdkTypes.ROLE, RESOURCES + ".roles()");
    roles.put(CdkTypes.CFN_ROLE, CFN_RESOURCES + ".cfnRoles()");
    addOthers(others.roles(), roles);
    Map<String, String> functions = new LinkedHashMap<>();
    functions.put(CdkTypes.FUNCTION, RESOURCES + ".functions()");
    functions.put(CdkTypes.CFN_FUNCTION, CFN_RESOURCES + ".cfnFunctions()");
    addOthers(others.functions(), functions);
  }

  private void addOthers(List<MapEntry> entries, Map<String, String> maps) {
    maps.forEach(
        (type, map) ->
            entries.forEach(
                entry ->
                    all.add(
                        BackendResource.keyed(
                            type, entry.key(), map + "." + entry.method() + "()"))));
  }

  private void addResolvers() {
    OperationAccessors operations = new OperationAccessors(data);
    for (ModelSpec model : accessors.methods().keySet()) {
      Stream.concat(operations.regular(model).stream(), operations.own(model).stream())
          .forEach(operation -> addResolver(operation, Optional.of(model)));
    }
    for (RootType rootType : RootType.values()) {
      operations.custom(rootType).forEach(operation -> addResolver(operation, Optional.empty()));
    }
  }

  private void addResolver(Operation operation, Optional<ModelSpec> model) {
    String key = operation.type() + "." + operation.field();
    all.add(
        new BackendResource(
            CdkTypes.CFN_RESOLVER,
            List.of(key),
            model.map(ModelSpec::type),
            CFN_RESOURCES + ".cfnResolvers().get(\"" + key + "\")"));
  }
}
