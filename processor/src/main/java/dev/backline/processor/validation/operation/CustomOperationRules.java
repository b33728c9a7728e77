package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.AiNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.validation.Rules;
import java.util.ArrayList;
import java.util.List;

/** Every operation is answered, and has a result that exists. */
final class CustomOperationRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (CustomOperationSpec operation : data.operations()) {
      String place = place(data, operation);
      checkAnswer(operation, place, findings);
      if (operation.conversation().isEmpty()) {
        checkResult(data, operation, place, findings);
      }
    }
    checkAnswers(data, findings);
  }

  /** The mutations by which answers come stand in one stack with conversations. */
  private static void checkAnswers(DataSpec data, Findings findings) {
    List<CustomOperationSpec> conversations =
        data.operations().stream()
            .filter(operation -> operation.conversation().isPresent())
            .toList();
    for (CustomOperationSpec operation : conversations) {
      for (String answer : AiNames.responseMutations(operation.name().value())) {
        conversations.stream()
            .filter(other -> other.name().value().equals(GraphqlNames.raised(answer)))
            .forEach(
                other ->
                    findings.add(
                        OperationProblem.OPERATION_NAMES_MERGE,
                        other.name().at(),
                        "the answers in " + place(data, operation),
                        place(data, other),
                        answer,
                        other.name().value(),
                        other.name().value()));
      }
    }
  }

  private static String place(DataSpec data, CustomOperationSpec operation) {
    return data.definition().simpleName() + "." + operation.javaName();
  }

  private static void checkAnswer(CustomOperationSpec operation, String place, Findings findings) {
    List<String> answers = new ArrayList<>();
    operation.conversation().ifPresent(conversation -> answers.add("Conversation"));
    operation.handlers().stream().findFirst().ifPresent(handler -> answers.add("Handler"));
    operation.steps().stream().findFirst().ifPresent(step -> answers.add("Resolver"));
    operation.generation().ifPresent(generation -> answers.add("Generation"));
    operation.sql().ifPresent(sql -> answers.add("Sql"));
    if (answers.size() > 1) {
      findings.add(
          OperationProblem.TWO_ANSWERS, operation.at(), place, answers.get(0), answers.get(1));
    } else if (!operation.hasResolver()
        && operation.rootType() != RootType.SUBSCRIPTION
        // Of a directive with a mistake, the mistake is said.
        && operation.directives().stream().allMatch(directive -> directive.is("deprecated"))) {
      findings.add(OperationProblem.NO_ANSWER, operation.at(), place);
    }
  }

  private static void checkResult(
      DataSpec data, CustomOperationSpec operation, String place, Findings findings) {
    if (operation.rootType() == RootType.SUBSCRIPTION) {
      operation.handlers().stream()
          .flatMap(handler -> handler.asynchronous().stream())
          .filter(Written::value)
          .forEach(async -> findings.add(OperationProblem.ASYNC_SUBSCRIPTION, async.at(), place));
    } else if (operation.endsAsynchronously() && operation.result().isPresent()) {
      findings.add(OperationProblem.ASYNC_RESULT, operation.at(), place);
    }
    boolean resultless =
        operation.endsAsynchronously() && operation.rootType() != RootType.SUBSCRIPTION;
    if (operation.result().isEmpty() && !resultless) {
      findings.add(OperationProblem.NO_RESULT, operation.at(), place);
    }
    operation
        .result()
        .map(FieldType::single)
        .filter(result -> result.kind() == Kind.MODEL && data.model(result.name()).isEmpty())
        .ifPresent(
            result ->
                findings.add(
                    OperationProblem.RESULT_MODEL,
                    operation.at(),
                    place,
                    result.name(),
                    data.definition().simpleName()));
  }
}
