package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
