package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an API is made with, and which of it the constructor of the backend has to be given. */
final class BackendParameters {
  /** What a backend with users of its own makes itself. */
  private static final Map<String, String> POOLS =
      Map.of("userPool", "auth.resources().userPool()", "identityPool", "auth.identityPool()");

  /** The parameter for the bucket of predictions. */
  static final String PREDICTIONS_BUCKET = "predictionsBucket";

  private final DataSpec data;
  private final FunctionNames functions;
  private final List<StorageSpec> storages;

  BackendParameters(DataSpec data, FunctionNames functions, List<StorageSpec> storages) {
    this.data = data;
    this.functions = functions;
    this.storages = storages;
  }

  /** The parameters of the method that makes the API. */
  Set<ParameterSpec> ofApi() {
    return all().keySet();
  }

  /**
   * What the constructor passes for them.
   *
   * @param constructor what it declares
   */
  List<CodeBlock> arguments(MethodScope constructor) {
    return all().keySet().stream()
        .map(
            parameter ->
                isMadeHere(parameter)
                    ? CodeBlock.of("$L", constructor.expression(madeHere(parameter)))
                    : CodeBlock.of("$N", parameter))
        .toList();
  }

  /** The parameters of the backend's constructor, each with its documentation. */
  Map<ParameterSpec, String> ofBackend() {
    Map<ParameterSpec, String> parameters = all();
    parameters.keySet().removeIf(this::isMadeHere);
    return parameters;
  }

  /** Everything that the API needs besides the functions of the backend. */
  private Map<ParameterSpec, String> all() {
    Map<ParameterSpec, String> parameters =
        new LinkedHashMap<>(AuthorizationWriter.parameters(data));
    if (data.hasConflictHandler() && data.api().conflictHandler().isEmpty()) {
      parameters.put(
          function(ConflictWriter.HANDLER), "the function that decides about changes that meet");
    }
    if (data.predicts()) {
      parameters.put(
          ParameterSpec.builder(CdkNames.BUCKET, PREDICTIONS_BUCKET).build(),
          "the bucket whose files below {@code public/} predictions read");
    }
    uses()
        .forEach(
            (parameter, operations) ->
                parameters.put(
                    function(parameter),
                    operations.stream()
                        .map(operation -> "{@code " + operation + "}")
                        .collect(Collectors.joining(" and ", "the function behind ", ""))));
    return parameters;
  }

  private static ParameterSpec function(String name) {
    return ParameterSpec.builder(CdkNames.FUNCTION, name).build();
  }

  private boolean isMadeHere(ParameterSpec parameter) {
    return parameter.name.equals(PREDICTIONS_BUCKET)
        ? data.api().predictionsBucket().isPresent()
        : data.hasAuth() && POOLS.containsKey(parameter.name);
  }

  private String madeHere(ParameterSpec parameter) {
    return parameter.name.equals(PREDICTIONS_BUCKET)
        ? storages.stream()
            .filter(storage -> storage.name().value().equals(predictionsBucket()))
            .findFirst()
            .map(storage -> storage.accessor() + ".resources().bucket()")
            .orElseThrow()
        : POOLS.get(parameter.name);
  }

  private String predictionsBucket() {
    return data.api().predictionsBucket().map(Written::value).orElseThrow();
  }

  /** The operations of each function that the backend is given. */
  private Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    for (CustomOperationSpec operation : data.operations()) {
      for (HandlerSpec handler : operation.functions()) {
        handler
            .name()
            .ifPresent(
                name ->
                    uses.computeIfAbsent(
                            functions.parameter(name.value()), ignored -> new LinkedHashSet<>())
                        .add(operation.rootType().typeName() + "." + operation.name().value()));
      }
    }
    return uses;
  }
}
