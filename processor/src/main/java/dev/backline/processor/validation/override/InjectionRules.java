package dev.backline.processor.validation.override;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomizerSpec;
import dev.backline.processor.model.DataSourceSpec;
import dev.backline.processor.model.InjectionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resource.BackendResource;
import dev.backline.processor.naming.resource.BackendResources;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Optional;

/** Methods that the generated backend calls can be given what they ask for. */
final class InjectionRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (!backend.customizers().isEmpty()) {
      checkCustomizers(backend, findings);
    }
    backend
        .data()
        .ifPresent(data -> data.dataSources().forEach(source -> check(backend, source, findings)));
  }

  private static void checkCustomizers(BackendSpec backend, Findings findings) {
    BackendResources resources = new BackendResources(backend);
    for (CustomizerSpec customizer : backend.customizers()) {
      checkModel(backend, customizer, findings);
      for (InjectionSpec parameter : customizer.parameters()) {
        check(backend, customizer, parameter, resources, findings);
      }
    }
  }

  private static void checkModel(
      BackendSpec backend, CustomizerSpec customizer, Findings findings) {
    Optional<Written<JavaType>> unknown =
        customizer
            .model()
            .filter(model -> backend.data().flatMap(data -> data.model(model.value())).isEmpty());
    unknown.ifPresent(
        model ->
            findings.add(
                OverrideProblem.CUSTOMIZE_MODEL,
                model.at(),
                model.value().simpleName(),
                backend.definition().simpleName(),
                backend
                    .data()
                    .map(data -> NearestName.hint(model.value().simpleName(), data.modelNames()))
                    .orElse("")));
  }

  private static void check(
      BackendSpec backend,
      CustomizerSpec customizer,
      InjectionSpec parameter,
      BackendResources resources,
      Findings findings) {
    Optional<JavaType> model = customizer.model().map(Written::value);
    List<BackendResource> found = resources.injected(parameter.type(), model);
    String definition = backend.definition().simpleName();
    String subject = parameter.name() + " of " + definition + "." + customizer.method();
    if (found.isEmpty()) {
      List<String> possible = possible(resources.injectable(model));
      findings.add(
          OverrideProblem.NOT_INJECTED,
          parameter.at(),
          subject,
          simpleName(parameter.type()),
          definition,
          NearestName.closest(simpleName(parameter.type()), possible),
          String.join(", ", possible));
    } else if (found.size() > 1) {
      findings.add(
          OverrideProblem.SEVERAL_INJECTED,
          parameter.at(),
          subject,
          simpleName(parameter.type()),
          definition,
          GeneratedNames.backend(backend.definition()).simpleName());
    }
  }

  private static void check(BackendSpec backend, DataSourceSpec source, Findings findings) {
    BackendResources resources = BackendResources.beforeResolvers(backend);
    for (InjectionSpec parameter : source.parameters()) {
      if (resources.injected(parameter.type(), Optional.empty()).size() != 1) {
        findings.add(
            OperationProblem.NOT_INJECTED,
            parameter.at(),
            parameter.name() + " of " + backend.definition().simpleName() + "." + source.method(),
            simpleName(parameter.type()),
            String.join(", ", possible(resources.injectable(Optional.empty()))));
      }
    }
  }

  /** The types of which there is one, in order. */
  private static List<String> possible(List<BackendResource> resources) {
    return resources.stream().map(BackendResource::simpleType).toList();
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
