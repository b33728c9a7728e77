package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Each function has a method of the backend to itself. */
final class FunctionNameRules implements Rules<BackendSpec> {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-_ ]*");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    Map<String, FunctionSpec> functions = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    for (StorageSpec storage : backend.storages()) {
      taken.put(storage.accessor(), "the bucket '" + storage.name().value() + "'");
    }
    backend.data().ifPresent(data -> addParameters(data, taken));
    for (FunctionSpec function : backend.functions()) {
      SourceRef at = function.writtenName().map(Written::at).orElse(function.at());
      if (!NAME.matcher(function.name()).matches()) {
        findings.add(FunctionProblem.NAME, at, function.name());
        continue;
      }
      BackendNames.purpose(function.accessor())
          .or(() -> Optional.ofNullable(taken.get(function.accessor())))
          .ifPresent(
              purpose ->
                  findings.add(
                      FunctionProblem.NAME_TAKEN,
                      at,
                      function.name(),
                      function.accessor(),
                      purpose));
      FunctionSpec other = functions.putIfAbsent(function.accessor(), function);
      if (other != null) {
        findings.add(
            FunctionProblem.NAME_TWICE,
            at,
            other.type().linkFrom(function.type()),
            function.type().linkFrom(other.type()),
            function.accessor());
      }
    }
    backend.data().ifPresent(data -> checkParameters(data, functions, findings));
  }

  /** Functions that the backend is given where no class is named. */
  private static void addParameters(DataSpec data, Map<String, String> taken) {
    if (data.authorizationModes().contains("LAMBDA") && data.api().authorizer().isEmpty()) {
      taken.put("authorizer", "a function that it is given");
    }
    if (data.hasConflictHandler() && data.api().conflictHandler().isEmpty()) {
      taken.put("conflictHandler", "a function that it is given");
    }
  }

  private static void checkParameters(
      DataSpec data, Map<String, FunctionSpec> functions, Findings findings) {
    Set<String> seen = new HashSet<>();
    data.operations().stream()
        .flatMap(operation -> operation.functions().stream())
        .flatMap(handler -> handler.name().stream())
        .filter(name -> seen.add(name.value()))
        .forEach(
            name -> {
              FunctionSpec function = functions.get(FunctionNames.parameterName(name.value()));
              if (function != null) {
                findings.add(
                    FunctionProblem.PARAMETER_TAKEN,
                    name.at(),
                    name.value(),
                    function.type().simpleName());
              }
            });
  }
}
