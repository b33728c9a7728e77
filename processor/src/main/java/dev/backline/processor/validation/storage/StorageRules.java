package dev.backline.processor.validation.storage;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.StorageProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StorageNames;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Buckets have names that everyone can tell apart, and one of them is the default. */
final class StorageRules implements Rules<BackendSpec> {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9_ ]*");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    List<StorageSpec> storages = backend.storages();
    Set<String> functions =
        backend.functions().stream().map(FunctionSpec::accessor).collect(Collectors.toSet());
    for (int i = 0; i < storages.size(); i++) {
      Written<String> name = storages.get(i).name();
      String accessor = StorageNames.accessor(name.value());
      if (!NAME.matcher(name.value()).matches()) {
        findings.add(StorageProblem.NAME, name.at(), name.value());
      } else if (StorageNames.isTaken(accessor) || functions.contains(accessor)) {
        findings.add(StorageProblem.ACCESSOR_TAKEN, name.at(), name.value(), accessor);
      } else {
        storages.subList(0, i).stream()
            .map(other -> other.name().value())
            .filter(other -> alike(other, name.value()))
            .findFirst()
            .ifPresent(other -> addAlike(backend, other, name, findings));
      }
    }
    checkDefault(backend, findings);
  }

  private static boolean alike(String one, String other) {
    return StorageNames.accessor(one).equals(StorageNames.accessor(other))
        || StorageNames.variablePrefix(one).equals(StorageNames.variablePrefix(other));
  }

  private static void addAlike(
      BackendSpec backend, String first, Written<String> second, Findings findings) {
    if (first.equals(second.value())) {
      findings.add(
          StorageProblem.NAME_TWICE,
          second.at(),
          backend.definition().simpleName(),
          second.value());
    } else {
      findings.add(
          StorageProblem.SIMILAR_NAMES,
          second.at(),
          first,
          second.value(),
          StorageNames.accessor(second.value()),
          StorageNames.variablePrefix(second.value()));
    }
  }

  private static void checkDefault(BackendSpec backend, Findings findings) {
    List<StorageSpec> defaults =
        backend.storages().stream()
            .filter(storage -> storage.isDefault().map(Written::value).orElse(false))
            .toList();
    defaults.stream()
        .skip(1)
        .flatMap(storage -> storage.isDefault().stream())
        .forEach(
            isDefault ->
                findings.add(
                    StorageProblem.SEVERAL_DEFAULTS,
                    isDefault.at(),
                    defaults.get(0).name().value()));
    Optional.of(backend.storages())
        .filter(storages -> storages.size() > 1 && defaults.isEmpty())
        .ifPresent(
            storages ->
                findings.add(
                    StorageProblem.NO_DEFAULT,
                    storages.get(0).at(),
                    backend.definition().simpleName()));
  }
}
