package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every handler is one function, and no two functions that the backend is given share a parameter.
 */
final class HandlerRules implements Rules<DataSpec> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, HandlerSpec> parameters = new HashMap<>();
    data.operations().stream()
        .flatMap(operation -> operation.functions().stream())
        .forEach(handler -> check(handler, parameters, findings));
  }

  private static void check(
      HandlerSpec handler, Map<String, HandlerSpec> parameters, Findings findings) {
    Optional<Written<String>> badName =
        handler.name().filter(name -> !NAME.matcher(name.value()).matches());
    badName.ifPresent(
        name -> findings.add(OperationProblem.FUNCTION_NAME, name.at(), name.value()));
    if (handler.handlerClass().isPresent() && handler.name().isPresent()) {
      findings.add(OperationProblem.TWO_FUNCTIONS, handler.at());
    } else if (handler.function().isEmpty()) {
      findings.add(OperationProblem.NO_FUNCTION, handler.at());
    } else if (badName.isEmpty() && handler.name().isPresent()) {
      checkParameter(handler, parameters, findings);
    }
  }

  private static void checkParameter(
      HandlerSpec handler, Map<String, HandlerSpec> parameters, Findings findings) {
    String parameter = FunctionNames.parameterName(handler.name().orElseThrow().value());
    HandlerSpec other = parameters.putIfAbsent(parameter, handler);
    if (other != null && !other.function().equals(handler.function())) {
      findings.add(
          OperationProblem.FUNCTION_NAMES_MERGE,
          handler.name().orElseThrow().at(),
          other.function().orElseThrow(),
          handler.function().orElseThrow(),
          parameter);
    }
  }
}
