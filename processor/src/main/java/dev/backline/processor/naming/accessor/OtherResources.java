package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.resolver.MappedResolvers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources in the maps of models that are not a model's. */
public final class OtherResources {
  private final DataSpec data;
  private final ModelAccessors accessors;
  private final SearchMaps search;
  private final SqlMaps sql;
  private final MappingMaps mapping;
  private final PredictionMaps predictions;

  public OtherResources(DataSpec data, ModelAccessors accessors) {
    this.data = data;
    this.accessors = accessors;
    this.search = new SearchMaps(data, accessors);
    this.sql = new SqlMaps(data, accessors);
    this.mapping = new MappingMaps(data, accessors);
    this.predictions = new PredictionMaps(data);
  }

  /** The methods of the nested stacks of an API, by the keys of the stacks. */
  public static Map<String, String> stacksOf(DataSpec data) {
    return new OtherResources(data, new ModelAccessors(data))
        .stacks().stream()
            .collect(Collectors.toMap(MapEntry::key, MapEntry::method, (one, other) -> one));
  }

  /** The nested stacks. */
  public List<MapEntry> stacks() {
    List<MapEntry> stacks = new ArrayList<>();
    if (data.allModels().stream()
        .map(data::providerOf)
        .anyMatch(provider -> provider.inDynamoDb() && provider != TableProvider.CLOUDFORMATION)) {
      stacks.add(
          new MapEntry(
              "amplifyTableManager",
              "AmplifyTableManager",
              "The stack that holds Amplify's table manager."));
    }
    MappedResolvers mapped = new MappedResolvers(data);
    if (data.allModels().stream()
        .anyMatch(model -> model.relations().anyMatch(field -> !mapped.isMoved(model, field)))) {
      stacks.add(
          new MapEntry(
              "connections",
              "ConnectionStack",
              "The stack that holds the resolvers of relations."));
    }
    if (data.operations().stream().anyMatch(operation -> !operation.handlers().isEmpty())) {
      stacks.add(
          new MapEntry(
              "functions",
              "FunctionDirectiveStack",
              "The stack that holds the resolvers that Lambda functions answer."));
    }
    if (!new HttpDataSources(data).servers().isEmpty()) {
      stacks.add(
          new MapEntry(
              "http", "HttpStack", "The stack that holds the resolvers that ask servers."));
    }
    stacks.addAll(search.stacks());
    stacks.addAll(predictions.stacks());
    Set<String> taken = new HashSet<>(accessors.methods().values());
    taken.addAll(ModelAccessors.OF_MAPS);
    stacks.forEach(stack -> taken.add(stack.method()));
    JavaNames names = new JavaNames(taken);
    stacks.addAll(sql.stacks(names));
    stacks.addAll(mapping.stacks(names));
    for (CustomOperationSpec operation : data.operations()) {
      String name = operation.name().value();
      if (operation.generation().isPresent()) {
        stacks.add(
            new MapEntry(
                names.method(name + "Bedrock"),
                AiNames.generationStack(name),
                "The stack that holds what asks the AI model behind {@code Query." + name + "}."));
      }
      if (operation.conversation().isPresent()) {
        stacks.add(
            new MapEntry(
                names.method(name + "Handler"),
                AiNames.conversationStack(name),
                "The stack that holds what talks to the AI model of {@code " + name + "}."));
      }
    }
    stacks.addAll(mappedStacks(stacks));
    return stacks;
  }

  /** The nested stacks that only stack mappings name. */
  private List<MapEntry> mappedStacks(List<MapEntry> others) {
    Set<String> known =
        Stream.concat(
                others.stream().map(MapEntry::key),
                data.allModels().stream().map(model -> model.name().value()))
            .collect(Collectors.toCollection(HashSet::new));
    JavaNames names = names(others);
    return data.stackMappings().stream()
        .map(mapping -> mapping.stack().value())
        .filter(GraphqlNames::isName)
        .filter(known::add)
        .map(
            stack ->
                new MapEntry(
                    names.method(stack),
                    stack,
                    "The stack that {@code @StackMapping} names {@code " + stack + "}."))
        .toList();
  }

  /** The roles. */
  public List<MapEntry> roles() {
    List<MapEntry> others = new ArrayList<>();
    if (data.api().logging().isPresent()) {
      others.add(new MapEntry("apiLogs", "ApiLogsRole", "The role in which AppSync writes logs."));
    }
    if (data.versioned()) {
      others.add(
          new MapEntry(
              "dataStore",
              "AmplifyDataStoreIAMRole",
              "The role in which AppSync keeps what has changed."));
    }
    others.addAll(search.roles());
    others.addAll(sql.roles());
    others.addAll(predictions.roles());
    others.addAll(mapping.roles());
    return others;
  }

  /** The Lambda functions. */
  public List<MapEntry> functions() {
    return Stream.of(
            search.functions(), sql.functions(), predictions.functions(), mapping.functions())
        .flatMap(List::stream)
        .toList();
  }

  /** The tables. */
  public List<MapEntry> tables() {
    return data.versioned()
        ? List.of(
            new MapEntry("dataStore", "AmplifyDataStore", "The table that keeps what has changed."))
        : List.of();
  }

  /** The data sources. */
  public List<MapEntry> dataSources() {
    List<MapEntry> others = new ArrayList<>();
    others.add(new MapEntry("none", "NONE_DS", "The data source of resolvers that need none."));
    JavaNames names = names(others);
    for (CustomOperationSpec operation : data.operations()) {
      String name = operation.name().value();
      for (int i = 0; i < operation.functions().size(); i++) {
        String function = FunctionNames.inSchema(operation, i);
        others.add(
            new MapEntry(
                names.method(name + "Handler" + (i == 0 ? "" : String.valueOf(i + 1))),
                function + "LambdaDataSource",
                "What calls the Lambda function {@code " + function + "}."));
      }
      if (operation.generation().isPresent()) {
        others.add(
            new MapEntry(
                names.method(name + "Bedrock"),
                AiNames.generationDataSource(name),
                "What asks the AI model behind {@code Query." + name + "}."));
      }
      if (operation.conversation().isPresent() && operation.functions().isEmpty()) {
        others.add(
            new MapEntry(
                names.method(name + "Handler"),
                AiNames.conversationDataSource(name),
                "What calls Amplify's function that talks to the AI model of {@code "
                    + name
                    + "}."));
      }
    }
    new HttpDataSources(data)
        .servers()
        .forEach(
            (key, server) ->
                others.add(
                    new MapEntry(
                        names.method(key.replaceFirst("DataSource$", "")),
                        key,
                        "What asks the server {@code " + server + "}.")));
    others.addAll(search.dataSources());
    others.addAll(sql.dataSources(names));
    others.addAll(predictions.dataSources());
    others.addAll(mapping.dataSources());
    return others;
  }

  /** Names that are neither a model's, nor a map's own, nor taken already. */
  private JavaNames names(List<MapEntry> others) {
    Set<String> taken = new HashSet<>(accessors.methods().values());
    taken.addAll(List.of("all", "get", "keys"));
    others.forEach(other -> taken.add(other.method()));
    return new JavaNames(taken);
  }
}
