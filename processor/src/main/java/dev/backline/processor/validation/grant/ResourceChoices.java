package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resource.ResourceKind;
import java.util.List;
import java.util.Optional;

/** Checks that an annotation means one resource, and that the backend has it. */
final class ResourceChoices {
  private final BackendSpec backend;
  private final Findings findings;
  private final String definition;

  ResourceChoices(BackendSpec backend, Findings findings) {
    this.backend = backend;
    this.findings = findings;
    this.definition = backend.definition().simpleName();
  }

  /**
   * Adds a finding for each thing that is wrong with a choice.
   *
   * @param kind the kind of resource that is meant
   * @param choice what says which one
   * @param at the value that says the kind
   */
  void check(ResourceKind kind, ResourceChoice choice, SourceRef at) {
    if (!exists(kind)) {
      findings.add(
          GrantProblem.NO_SUCH_COMPONENT, at, definition, kind.component(), kind.annotation());
      return;
    }
    unused("model", choice.model(), kind, ResourceKind.TABLE);
    unused("storage", choice.storage(), kind, ResourceKind.BUCKET);
    unused("function", choice.function(), kind, ResourceKind.FUNCTION);
    switch (kind) {
      case TABLE -> table(choice.model(), at);
      case BUCKET -> bucket(choice.storage(), at);
      case FUNCTION -> function(choice.function(), at);
      default -> {}
    }
  }

  private boolean exists(ResourceKind kind) {
    return switch (kind) {
      case USER_POOL -> backend.auth().isPresent();
      case TABLE, API -> backend.data().isPresent();
      case BUCKET -> !backend.storages().isEmpty();
      case FUNCTION -> true;
    };
  }

  private void unused(
      String member, Optional<? extends Written<?>> value, ResourceKind kind, ResourceKind its) {
    if (kind != its) {
      value.ifPresent(
          written -> findings.add(GrantProblem.UNUSED_CHOICE, written.at(), member, kind.label()));
    }
  }

  private void table(Optional<Written<JavaType>> choice, SourceRef at) {
    DataSpec data = backend.data().orElseThrow();
    if (choice.isEmpty()) {
      findings.add(GrantProblem.NO_CHOICE, at, "table", "model = ….class");
      return;
    }
    Written<JavaType> type = choice.get();
    Optional<ModelSpec> model = data.model(type.value());
    if (model.isEmpty()) {
      findings.add(
          GrantProblem.UNKNOWN_MODEL,
          type.at(),
          type.value().simpleName(),
          definition,
          NearestName.hint(type.value().simpleName(), data.modelNames()));
    } else if (data.providerOf(model.get()) == TableProvider.SQL) {
      findings.add(GrantProblem.NO_DYNAMO_TABLE, type.at(), type.value().simpleName());
    }
  }

  private void bucket(Optional<Written<String>> choice, SourceRef at) {
    List<String> names =
        backend.storages().stream().map(storage -> storage.name().value()).toList();
    if (choice.isEmpty() && names.size() > 1) {
      findings.add(GrantProblem.NO_CHOICE, at, "bucket", "storage = \"" + names.get(0) + "\"");
    }
    choice
        .filter(name -> !names.contains(name.value()))
        .ifPresent(
            name ->
                findings.add(
                    GrantProblem.UNKNOWN_STORAGE,
                    name.at(),
                    definition,
                    name.value(),
                    NearestName.hint(name.value(), names)));
  }

  private void function(Optional<Written<JavaType>> choice, SourceRef at) {
    if (choice.isEmpty()) {
      findings.add(GrantProblem.NO_CHOICE, at, "function", "function = ….class");
    }
    choice
        .filter(
            type ->
                backend.functions().stream()
                    .noneMatch(function -> function.type().equals(type.value())))
        .ifPresent(
            type ->
                findings.add(
                    GrantProblem.UNKNOWN_FUNCTION,
                    type.at(),
                    type.value().simpleName(),
                    definition));
  }
}
