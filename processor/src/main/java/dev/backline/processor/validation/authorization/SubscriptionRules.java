package dev.backline.processor.validation.authorization;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.validation.Rules;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subscriptions follow mutations that exist, and hand on what those return. */
final class SubscriptionRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, String> mutations = mutations(data);
    for (CustomOperationSpec subscription : data.operations(RootType.SUBSCRIPTION)) {
      if (subscription.mutations().isEmpty()) {
        findings.add(OperationProblem.NO_MUTATIONS, subscription.at());
      }
      String place = data.definition().simpleName() + "." + subscription.javaName();
      if (!subscription.hasResolver()) {
        checkArguments(data, subscription, place, findings);
        subscription
            .result()
            .filter(result -> result.known() && result.required())
            .ifPresent(
                result ->
                    findings.add(OperationProblem.SUBSCRIPTION_REQUIRED, subscription.at(), place));
      }
      for (Written<String> mutation : subscription.mutations()) {
        if (mutations.containsKey(mutation.value())) {
          checkResult(subscription, place, mutation, mutations, findings);
        } else {
          findings.add(
              OperationProblem.UNKNOWN_MUTATION,
              mutation.at(),
              mutation.value(),
              NearestName.hint(mutation.value(), mutations.keySet()));
        }
      }
    }
  }

  /** All mutations, each with the type of its result without nullability. */
  private static Map<String, String> mutations(DataSpec data) {
    Map<String, String> mutations = new LinkedHashMap<>();
    data.models()
        .forEach(
            model ->
                ModelOperation.inGroup("mutations").stream()
                    .filter(operation -> model.operations().has(operation))
                    .forEach(
                        operation ->
                            mutations.put(
                                GraphqlNames.operation(model, operation), model.name().value())));
    data.operations(RootType.MUTATION).stream()
        .filter(mutation -> mutation.conversation().isEmpty())
        .forEach(
            mutation ->
                mutations.put(
                    mutation.name().value(),
                    mutation
                        .result()
                        .map(SubscriptionRules::nullable)
                        .orElse("EventInvocationResponse")));
    return mutations;
  }

  private static String nullable(FieldType type) {
    return type instanceof ListOf list
        ? "[" + nullable(list.element()) + "]"
        : ((Named) type).name();
  }

  private static void checkResult(
      CustomOperationSpec subscription,
      String place,
      Written<String> mutation,
      Map<String, String> mutations,
      Findings findings) {
    String expected = mutations.get(mutation.value());
    subscription
        .result()
        .filter(FieldType::known)
        .map(SubscriptionRules::nullable)
        .filter(result -> !result.equals(expected))
        .ifPresent(
            result ->
                findings.add(
                    OperationProblem.SUBSCRIPTION_RESULT,
                    mutation.at(),
                    place,
                    result,
                    mutation.value(),
                    expected,
                    expected));
  }

  /**
   * Where no resolver filters, AppSync compares arguments with the fields that have their names.
   */
  private static void checkArguments(
      DataSpec data, CustomOperationSpec subscription, String place, Findings findings) {
    if (!(subscription.result().orElse(null) instanceof Named result)) {
      return;
    }
    Optional<Set<String>> fields = fields(data, result);
    for (ArgumentSpec argument : subscription.arguments()) {
      String name = argument.name().value();
      fields
          .filter(names -> !names.contains(name))
          .ifPresent(
              names ->
                  findings.add(
                      OperationProblem.SUBSCRIPTION_ARGUMENT,
                      argument.name().at(),
                      name,
                      result.name(),
                      place,
                      NearestName.hint(name, names)));
    }
  }

  /** The fields of a result that have a value to compare with, those of Amplify among them. */
  private static Optional<Set<String>> fields(DataSpec data, Named result) {
    Set<String> names = new LinkedHashSet<>();
    if (result.kind() == Kind.MODEL && data.model(result.name()).isPresent()) {
      ModelSpec model = data.model(result.name()).get();
      model.fields().stream()
          .filter(field -> field.relation().isEmpty())
          .forEach(field -> names.add(field.name().value()));
      names.addAll(List.of("id", "createdAt", "updatedAt"));
      Stream.of(model.operations().createdAt(), model.operations().updatedAt())
          .flatMap(Optional::stream)
          .forEach(name -> names.add(name.value()));
      data.rulesOf(model).stream()
          .filter(rule -> rule.strategy().equals("OWNER"))
          .forEach(rule -> names.add(FieldResolvers.ownerField(model, rule)));
      return Optional.of(names);
    }
    return data.customTypes().stream()
        .filter(type -> result.kind() == Kind.CUSTOM_TYPE)
        .filter(type -> type.name().value().equals(result.name()))
        .findFirst()
        .map(
            type ->
                type.fields().stream()
                    .map(field -> field.name().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
