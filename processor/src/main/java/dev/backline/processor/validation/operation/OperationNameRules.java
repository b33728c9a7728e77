package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What Amplify makes for the operations of a definition has different names. */
final class OperationNameRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, CustomOperationSpec> names = new HashMap<>();
    Map<String, CustomOperationSpec> functions = new HashMap<>();
    for (CustomOperationSpec operation : data.operations()) {
      String name = GraphqlNames.raised(operation.name().value());
      CustomOperationSpec other = names.putIfAbsent(name, operation);
      if (other != null) {
        report(data, other, operation, name, findings);
      } else {
        IntStream.range(0, operation.functions().size())
            .mapToObj(i -> FunctionNames.inSchema(operation, i))
            .forEach(function -> claim(function, operation, functions, data, findings));
      }
    }
  }

  /** Each function of an operation, for which the schema has a name with a number. */
  private static void claim(
      String function,
      CustomOperationSpec operation,
      Map<String, CustomOperationSpec> functions,
      DataSpec data,
      Findings findings) {
    CustomOperationSpec other = functions.putIfAbsent(function, operation);
    if (other != null) {
      report(data, other, operation, function, findings);
    }
  }

  /** Two operations of one name in one root type are reported as such. */
  private static void report(
      DataSpec data,
      CustomOperationSpec first,
      CustomOperationSpec second,
      String made,
      Findings findings) {
    if (first.rootType() != second.rootType()
        || !first.name().value().equals(second.name().value())) {
      String definition = data.definition().simpleName();
      findings.add(
          OperationProblem.OPERATION_NAMES_MERGE,
          second.name().at(),
          definition + "." + first.javaName(),
          definition + "." + second.javaName(),
          first.name().value(),
          second.name().value(),
          made);
    }
  }
}
