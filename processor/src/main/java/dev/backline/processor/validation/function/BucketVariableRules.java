package dev.backline.processor.validation.function;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StorageNames;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** A function with access to a bucket is told its name in a variable that nothing else sets. */
final class BucketVariableRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (FunctionSpec function : backend.functions()) {
      List<StorageSpec> open =
          backend.storages().stream().filter(storage -> storage.isOpenTo(function.type())).toList();
      for (VariableSpec variable : function.variables()) {
        open.stream()
            .filter(
                storage ->
                    StorageNames.variable(storage.name().value()).equals(variable.name().value()))
            .filter(storage -> !says(variable, storage, backend))
            .findFirst()
            .ifPresent(
                storage ->
                    findings.add(
                        FunctionProblem.VARIABLE_OF_BUCKET,
                        variable.name().at(),
                        variable.name().value(),
                        function.type().simpleName(),
                        storage.name().value()));
      }
    }
  }

  /** Whether a variable has the name of a bucket anyway. */
  private static boolean says(VariableSpec variable, StorageSpec storage, BackendSpec backend) {
    String meant =
        variable
            .resource()
            .storage()
            .map(Written::value)
            .orElse(backend.storages().get(0).name().value());
    return variable.from().filter(from -> from.value().equals("BUCKET_NAME")).isPresent()
        && meant.equals(storage.name().value());
  }
}
