package dev.backline.processor.validation.grant;

import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resource.ResourceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which resources of a backend CloudFormation creates after which others.
 *
 * <p>Grants are no dependencies: each is a policy of its own, for which nobody waits.
 */
final class Dependencies {
  private static final String USER_POOL = "the user pool";
  private static final String CLIENT = "the user pool's client";
  private static final String IDENTITY_POOL = "the identity pool";
  private static final String API = "the API";

  /** Where Amplify puts all that calls functions which answer operations. */
  private static final String CALLS = "the stack FunctionDirectiveStack";

  private final Map<String, Set<Dependency>> outgoing = new LinkedHashMap<>();
  private final List<Dependency> references = new ArrayList<>();

  /**
   * One resource needs another.
   *
   * @param from the resource that waits
   * @param to the resource that it waits for
   * @param reason the annotation behind it, for people
   * @param at the place of the annotation
   */
  record Dependency(String from, String to, String reason, SourceRef at) {}

  Dependencies(BackendSpec backend) {
    backend.auth().ifPresent(this::addPools);
    backend.data().ifPresent(data -> addData(data));
    for (FunctionSpec function : backend.functions()) {
      for (VariableSpec variable : function.variables()) {
        variable.from().ifPresent(from -> addReference(function, variable, from, backend));
      }
    }
  }

  /** The dependencies that environment variables make, which a user can take out. */
  List<Dependency> references() {
    return Collections.unmodifiableList(references);
  }

  /** The shortest circle that a dependency begins; nothing where there is none. */
  List<Dependency> circle(Dependency first) {
    if (first.to().equals(first.from())) {
      return List.of(first);
    }
    List<Dependency> circle = path(first.to(), first.from());
    if (!circle.isEmpty()) {
      circle.add(0, first);
    }
    return circle;
  }

  /** The shortest way from one resource to another that it needs; nothing where there is none. */
  private List<Dependency> path(String from, String to) {
    Map<String, Dependency> reachedBy = new LinkedHashMap<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      String place = waiting.remove();
      for (Dependency step : outgoing.getOrDefault(place, Set.of())) {
        if (!step.to().equals(from) && reachedBy.putIfAbsent(step.to(), step) == null) {
          waiting.add(step.to());
        }
      }
    }
    List<Dependency> path = new ArrayList<>();
    for (Dependency step = reachedBy.get(to); step != null; step = reachedBy.get(step.from())) {
      path.add(0, step);
    }
    return path;
  }

  private void addPools(AuthSpec auth) {
    SourceRef at = auth.at();
    add(new Dependency(CLIENT, USER_POOL, "every client has its pool", at));
    add(new Dependency(IDENTITY_POOL, CLIENT, "it takes the users of the client", at));
    if (auth instanceof DefinedAuthSpec defined) {
      defined
          .handlers()
          .forEach(
              handler ->
                  add(
                      new Dependency(
                          USER_POOL, name(handler.value()), "@Auth names it", handler.at())));
    }
  }

  private void addData(DataSpec data) {
    ApiSpec api = data.api();
    SourceRef at = api.at();
    api.authorizer()
        .ifPresent(type -> add(new Dependency(API, name(type), "@LambdaAuthorizer names it", at)));
    if (data.authorizationModes().contains("USER_POOL")) {
      add(new Dependency(API, USER_POOL, "its users sign in there", at));
    }
    data.models()
        .forEach(
            model ->
                add(
                    new Dependency(
                        table(model.type()), API, "its stack holds resolvers of the API", at)));
    api.conflictHandler()
        .ifPresent(
            handler ->
                data.models().stream()
                    .filter(ignored -> data.hasConflictHandler())
                    .forEach(
                        model ->
                            add(
                                new Dependency(
                                    table(model.type()),
                                    name(handler.value()),
                                    "it resolves conflicts in its stack",
                                    handler.at()))));
    data.operations().forEach(operation -> addCalls(operation));
    data.stackMappings().forEach(mapping -> addMapping(mapping, data));
  }

  private void addCalls(CustomOperationSpec operation) {
    for (HandlerSpec handler : operation.handlers()) {
      handler
          .handlerClass()
          .ifPresent(
              type ->
                  add(new Dependency(CALLS, name(type.value()), "@Handler names it", type.at())));
    }
  }

  /** A resolver that is moved into the stack of a table still uses what stays behind. */
  private void addMapping(StackMappingSpec mapping, DataSpec data) {
    boolean calls =
        mapping.model().isEmpty()
            && data.operations().stream()
                .filter(operation -> mapping.member().equals(Optional.of(operation.javaName())))
                .anyMatch(operation -> !operation.handlers().isEmpty());
    data.models().stream()
        .filter(model -> calls && mapping.stack().value().equals(stackOf(model)))
        .forEach(
            model ->
                add(
                    new Dependency(
                        table(model.type()),
                        CALLS,
                        "@StackMapping moves " + mapping.member().orElseThrow() + " to it",
                        mapping.at())));
  }

  /** The nested stack of a model's table, which has the name under which the table is older. */
  private static String stackOf(ModelSpec model) {
    return model.mappedName().orElse(model.name().value());
  }

  private void addReference(
      FunctionSpec function, VariableSpec variable, Written<String> from, BackendSpec backend) {
    Dependency reference =
        new Dependency(
            name(function.type()),
            target(from.value(), variable.resource(), backend),
            "@EnvironmentVariable(name = \""
                + variable.name().value()
                + "\", from = ResourceReference."
                + from.value()
                + ")",
            from.at());
    references.add(reference);
    add(reference);
  }

  private static String target(String reference, ResourceChoice choice, BackendSpec backend) {
    return switch (ResourceKind.of(reference)) {
      case USER_POOL ->
          switch (reference) {
            case "USER_POOL_CLIENT_ID" -> CLIENT;
            case "IDENTITY_POOL_ID" -> IDENTITY_POOL;
            default -> USER_POOL;
          };
      case TABLE -> choice.model().map(type -> table(type.value())).orElse("a table");
      case BUCKET ->
          "the bucket "
              + choice
                  .storage()
                  .map(Written::value)
                  .or(() -> backend.storages().stream().map(s -> s.name().value()).findFirst())
                  .orElse("");
      case API -> API;
      case FUNCTION -> choice.function().map(type -> name(type.value())).orElse("a function");
    };
  }

  private static String table(JavaType model) {
    return "the table of " + model.simpleName();
  }

  private static String name(JavaType function) {
    return function.simpleName();
  }

  private void add(Dependency dependency) {
    outgoing.computeIfAbsent(dependency.from(), ignored -> new LinkedHashSet<>()).add(dependency);
  }
}
