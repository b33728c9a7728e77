package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.naming.accessor.PredictionActions;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.name.GeneratedTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Predictions are chained as Amplify can, and look in the schema as Amplify makes them look. */
final class PredictionRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      operation
          .predictions()
          .ifPresent(directive -> check(data, operation, directive.text().at(), findings));
    }
  }

  private static void check(
      DataSpec data, CustomOperationSpec operation, SourceRef at, Findings findings) {
    String place = data.definition().simpleName() + "." + operation.javaName();
    if (HttpRules.hasOtherAnswer(operation) || operation.hasHttp()) {
      findings.add(DirectiveProblem.TWO_ANSWERS, at, place, "predictions");
    }
    List<String> actions = operation.predictionActions();
    if (actions.isEmpty()) {
      findings.add(DirectiveProblem.NO_ACTION, at, String.join(", ", PredictionActions.NAMES));
      return;
    }
    checkOrder(actions, at, findings);
    String result = PredictionActions.result(actions);
    operation
        .result()
        .map(FieldType::toString)
        .filter(written -> !written.equals(result))
        .ifPresent(
            written ->
                findings.add(
                    DirectiveProblem.PREDICTION_RESULT,
                    operation.at(),
                    place,
                    written,
                    result.equals("String") ? "String" : "List<String>"));
    operation.arguments().stream()
        .findFirst()
        .ifPresent(
            argument ->
                findings.add(DirectiveProblem.PREDICTION_ARGUMENT, argument.name().at(), place));
    checkInputs(data, operation, actions, place, findings);
  }

  private static void checkOrder(List<String> actions, SourceRef at, Findings findings) {
    for (int i = 1; i < actions.size(); i++) {
      List<String> next = PredictionActions.next(actions.get(i - 1));
      if (!next.contains(actions.get(i))) {
        findings.add(
            DirectiveProblem.ACTION_ORDER,
            at,
            actions.get(i),
            actions.get(i - 1),
            next.isEmpty() ? "is nothing" : "can be " + String.join(" or ", next));
        return;
      }
    }
  }

  /** The inputs that Amplify adds would take the places of others that it adds. */
  private static void checkInputs(
      DataSpec data,
      CustomOperationSpec operation,
      List<String> actions,
      String place,
      Findings findings) {
    Map<String, String> others = GeneratedTypes.withoutPredictions(data);
    String name = operation.name().value();
    Stream.concat(
            Stream.of(PredictionActions.input(name)),
            actions.stream().map(action -> PredictionActions.input(name, action)))
        .filter(others::containsKey)
        .findFirst()
        .ifPresent(
            input ->
                findings.add(
                    DirectiveProblem.PREDICTION_INPUT,
                    operation.name().at(),
                    place,
                    input,
                    others.get(input)));
  }
}
