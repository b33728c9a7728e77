package dev.backline.processor.validation.stack;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.naming.resolver.MappedResolvers;
import dev.backline.processor.validation.stack.StackSizeRules.StackForecast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How large the stacks of an API will be that grow with it.
 *
 * <p>The numbers were counted in templates that version 1.22 of the construct makes, of one, two
 * and many models, relations and operations. The stack of a model is not among them: with twenty
 * indexes it has some 120 resources.
 */
final class StackForecasts {
  private static final int A_RELATION = 3;
  private static final int AN_OPERATION_OF_A_MODEL = 5;
  private static final int A_CALL = 2;
  private static final int A_FUNCTION = 4;
  private static final int A_SERVER = 2;
  private static final int THE_API = 14;
  private static final int BYTES_OF_THE_API = 16_000;
  private static final int BYTES_OF_A_MODEL = 1_900;
  private static final int BYTES_OF_A_RELATED_MODEL = 640;
  private static final int BYTES_OF_A_LETTER = 17;

  /** How many of the models that have the most of something a message names. */
  private static final int NAMED = 3;

  private static final String MOVE =
      "Move resolvers to other stacks with @StackMapping, or split the API into several definitions.";
  private static final String SPLIT = "Split the API into several definitions.";

  private final DataSpec data;
  private final MappedResolvers mapped;

  private StackForecasts(DataSpec data) {
    this.data = data;
    this.mapped = new MappedResolvers(data);
  }

  static List<StackForecast> of(DataSpec data) {
    StackForecasts forecasts = new StackForecasts(data);
    List<StackForecast> stacks = new ArrayList<>();
    stacks.add(forecasts.ofApi());
    stacks.add(forecasts.ofRelations());
    stacks.add(forecasts.ofFunctions());
    stacks.add(forecasts.ofServers());
    stacks.addAll(forecasts.ofMappings());
    return stacks;
  }

  /** The stack that the user passes in has a nested stack for each model. */
  private StackForecast ofApi() {
    int models = data.allModels().size();
    Set<String> related = related();
    int steps =
        data.operations().stream()
            .filter(operation -> !operation.steps().isEmpty())
            .mapToInt(operation -> operation.steps().size() + 1)
            .sum();
    int calls = (int) http().count();
    int bytes =
        BYTES_OF_THE_API
            + models * BYTES_OF_A_MODEL
            + related.stream()
                .mapToInt(name -> BYTES_OF_A_RELATED_MODEL + BYTES_OF_A_LETTER * name.length())
                .sum();
    List<String> reasons =
        new ArrayList<>(List.of("a nested stack for each of " + models + " models"));
    if (steps > 0) {
      reasons.add(steps + " for operations with a @Resolver");
    }
    if (calls > 0) {
      reasons.add(calls + " for requests over HTTP");
    }
    return new StackForecast(
        "of " + data.definition().simpleName(),
        THE_API + models + steps + calls,
        0,
        bytes / 1024,
        reasons,
        SPLIT);
  }

  /** One stack has the resolvers of all relations, and gets two names of each model's table. */
  private StackForecast ofRelations() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int relations = 0;
    for (ModelSpec model : data.allModels()) {
      for (FieldSpec field : model.relations().toList()) {
        if (data.stackMappings().isEmpty() || !mapped.isMoved(model, field)) {
          counts.merge(model.type().simpleName(), 1, Integer::sum);
          relations++;
        }
      }
    }
    List<String> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .map(entry -> entry.getKey() + " has " + entry.getValue())
            .toList();
    return new StackForecast(
        "ConnectionStack",
        A_RELATION * relations,
        2 * related().size() + 2,
        0,
        Stream.concat(
                Stream.of(
                    A_RELATION
                        + " for each of "
                        + relations
                        + " relations of "
                        + related().size()
                        + " models"),
                most.stream())
            .toList(),
        MOVE);
  }

  private Set<String> related() {
    Set<String> related = new HashSet<>();
    for (ModelSpec model : data.allModels()) {
      model
          .relations()
          .forEach(
              field -> {
                related.add(model.name().value());
                related.add(field.relation().orElseThrow().target());
              });
    }
    return related;
  }

  private StackForecast ofFunctions() {
    List<CustomOperationSpec> operations =
        data.operations().stream().filter(operation -> !operation.handlers().isEmpty()).toList();
    long functions =
        operations.stream()
            .flatMap(operation -> operation.handlers().stream())
            .map(HandlerSpec::function)
            .distinct()
            .count();
    return new StackForecast(
        "FunctionDirectiveStack",
        A_CALL * operations.size() + A_FUNCTION * (int) functions,
        (int) functions + 2,
        0,
        List.of(
            A_FUNCTION + " for each of " + functions + " functions",
            A_CALL + " for each of " + operations.size() + " operations"),
        "Let one function answer several operations, or move operations with @StackMapping.");
  }

  private StackForecast ofServers() {
    int calls = (int) http().count();
    int servers = new HttpDataSources(data).servers().size();
    return new StackForecast(
        "HttpStack",
        A_CALL * calls + A_SERVER * servers,
        calls + 1,
        0,
        List.of(
            A_CALL + " for each of " + calls + " requests over HTTP",
            A_SERVER + " for each of " + servers + " servers"),
        SPLIT);
  }

  private Stream<DirectiveSpec> http() {
    return Stream.concat(
            data.operations().stream().flatMap(operation -> operation.directives().stream()),
            data.models().stream()
                .flatMap(model -> model.fields().stream())
                .flatMap(field -> field.directives().stream()))
        .filter(directive -> directive.is("http"));
  }

  /** What was moved adds up where it was moved to. */
  private List<StackForecast> ofMappings() {
    Map<String, Integer> resources = new LinkedHashMap<>();
    for (StackMappingSpec mapping : data.stackMappings()) {
      int each =
          mapping.model().isEmpty()
              ? A_CALL
              : mapping.member().isPresent() ? A_RELATION : AN_OPERATION_OF_A_MODEL;
      resources.merge(mapping.stack().value(), each * mapped.ids(mapping).size(), Integer::sum);
    }
    return resources.entrySet().stream()
        .map(
            entry ->
                new StackForecast(
                    entry.getKey(),
                    entry.getValue(),
                    0,
                    0,
                    List.of("for the resolvers that @StackMapping puts there"),
                    "Put some of them into another stack."))
        .toList();
  }
}
