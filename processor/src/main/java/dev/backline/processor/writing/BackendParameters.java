package dev.backline.processor.writing;

import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.naming.FunctionNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the constructor of a backend takes besides its place in the tree. */
final class BackendParameters {
  private final DataSpec data;
  private final FunctionNames functions;

  BackendParameters(DataSpec data) {
    this.data = data;
    this.functions = new FunctionNames(data);
  }

  /** The parameters in order, each with its documentation. */
  Map<ParameterSpec, String> all() {
    Map<ParameterSpec, String> parameters =
        new LinkedHashMap<>(new AuthorizationWriter(data).parameters());
    if (data.hasConflictHandler()) {
      parameters.put(
          ParameterSpec.builder(CdkNames.FUNCTION, ConflictWriter.HANDLER).build(),
          "the function that decides about changes that meet");
    }
    uses()
        .forEach(
            (parameter, operations) ->
                parameters.put(
                    ParameterSpec.builder(CdkNames.FUNCTION, parameter).build(),
                    operations.stream()
                        .map(operation -> "{@code " + operation + "}")
                        .collect(Collectors.joining(" and ", "the function behind ", ""))));
    return parameters;
  }

  /** The operations of each function. */
  private Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    for (CustomOperationSpec operation : data.operations()) {
      for (HandlerSpec handler : operation.functions()) {
        // A definition with mistakes can have handlers that name nothing.
        handler
            .function()
            .ifPresent(
                function ->
                    uses.computeIfAbsent(
                            functions.parameter(handler), ignored -> new LinkedHashSet<>())
                        .add(operation.rootType().typeName() + "." + operation.name().value()));
      }
    }
    return uses;
  }
}
