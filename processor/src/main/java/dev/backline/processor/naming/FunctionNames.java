package dev.backline.processor.naming;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.HandlerSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names of the Lambda functions that answer operations. */
public final class FunctionNames {
  /** What the constructor of a backend has besides functions. */
  private static final Set<String> OTHER_PARAMETERS =
      Set.of("scope", "id", "userPool", "identityPool", "authorizer", "conflictHandler", "api");

  private final Map<String, String> parameters = new LinkedHashMap<>();

  /** The functions of a backend, each once, in the order of the methods that name them. */
  public FunctionNames(DataSpec data) {
    JavaNames names = new JavaNames(OTHER_PARAMETERS);
    for (CustomOperationSpec operation : data.operations()) {
      for (HandlerSpec handler : operation.functions()) {
        handler
            .function()
            .ifPresent(
                function ->
                    parameters.computeIfAbsent(
                        function,
                        ignored -> names.method(legal(handler.simpleName().orElseThrow()))));
      }
    }
  }

  /** A definition with mistakes can have any text as a name, and has parameters all the same. */
  private static String legal(String name) {
    return name.matches("[A-Za-z].*") ? name.replaceAll("[^A-Za-z0-9_$]", "_") : "function";
  }

  /** The parameter that stands for a function. */
  public String parameter(HandlerSpec handler) {
    return parameters.get(handler.function().orElseThrow());
  }

  /** The parameter of a function of this name where nothing else is called so. */
  public static String parameterName(String function) {
    return new JavaNames(Set.of()).method(function);
  }

  /**
   * What the schema calls a function: {@code FnEcho}, {@code FnEcho2}, …, as the TypeScript builder
   * does.
   *
   * @param index the function's place in the chain, from 0
   */
  public static String inSchema(CustomOperationSpec operation, int index) {
    return "Fn" + GraphqlNames.raised(operation.name().value()) + (index == 0 ? "" : index + 1);
  }
}
