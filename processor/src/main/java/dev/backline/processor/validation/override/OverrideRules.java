package dev.backline.processor.validation.override;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.CloudFormationNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resource.BackendResource;
import dev.backline.processor.naming.resource.ManagedTables;
import dev.backline.processor.naming.resource.OverrideTarget;
import dev.backline.processor.naming.resource.OverrideTarget.ForeignTable;
import dev.backline.processor.naming.resource.OverrideTarget.Known;
import dev.backline.processor.naming.resource.OverrideTarget.ManagedTable;
import dev.backline.processor.naming.resource.OverrideTarget.None;
import dev.backline.processor.naming.resource.OverrideTarget.Several;
import dev.backline.processor.naming.resource.OverrideTarget.Unnamed;
import dev.backline.processor.naming.resource.OverrideTargets;
import dev.backline.processor.naming.resource.PropertyLookup;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** Free-form overrides: the resource exists, its property too, and the value is one. */
final class OverrideRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.propertyOverrides().isEmpty()) {
      return;
    }
    CloudFormationNames names = new CloudFormationNames();
    OverrideTargets targets = new OverrideTargets(backend);
    for (PropertyOverrideSpec override : backend.propertyOverrides()) {
      OverrideTarget target = targets.of(override);
      checkTarget(override, target, findings);
      new PropertyPath(override, names, findings)
          .follow()
          .ifPresent(
              type -> {
                boolean sound = new PropertyValue(override, names, findings).check(type);
                if (target instanceof ManagedTable) {
                  checkManaged(override, findings);
                } else if (sound && target instanceof Known) {
                  checkMirrored(override, findings);
                }
              });
    }
  }

  private static void checkTarget(
      PropertyOverrideSpec override, OverrideTarget target, Findings findings) {
    String on = override.on().simpleName();
    String type = override.shape().type().simpleName();
    if (override.onModel() && override.of().isEmpty() && override.resource().isPresent()) {
      findings.add(OverrideProblem.RESOURCE_OF_TABLE, override.resource().get().at());
    } else if (target instanceof None) {
      findings.add(
          OverrideProblem.NO_RESOURCE,
          override.of().map(Written::at).orElse(override.at()),
          on,
          type,
          override.onModel() ? " Put the override on the definition if that has one." : "");
    } else if (target instanceof Several several) {
      findings.add(
          OverrideProblem.SEVERAL_RESOURCES,
          override.at(),
          on,
          type,
          hint("", several.resources()));
    } else if (target instanceof Unnamed unnamed) {
      Written<String> name = override.resource().orElseThrow();
      String likely = NearestName.closest(name.value(), unnamed.likely());
      findings.add(
          OverrideProblem.UNKNOWN_RESOURCE,
          name.at(),
          on,
          type,
          name.value(),
          likely.isEmpty() ? hint(name.value(), unnamed.resources()) : likely);
    } else if (target instanceof ForeignTable foreign) {
      findings.add(OverrideProblem.FOREIGN_TABLE, override.at(), foreign.model().simpleName());
    }
  }

  private static String hint(String name, List<BackendResource> resources) {
    return NearestName.hint(
        name,
        resources.stream()
            .flatMap(resource -> resource.names().stream().limit(1))
            .distinct()
            .toList());
  }

  private static void checkMirrored(PropertyOverrideSpec override, Findings findings) {
    MirroredProperties.of(override)
        .ifPresent(
            mirrored ->
                findings.add(
                    OverrideProblem.MIRRORED,
                    override.path().at(),
                    mirrored.getKey(),
                    override.shape().type().simpleName(),
                    mirrored.getValue()));
  }

  private static void checkManaged(PropertyOverrideSpec override, Findings findings) {
    if (!ManagedTables.reads(override)) {
      String property = PropertyLookup.segments(override.path().value()).get(0);
      findings.add(
          OverrideProblem.NOT_MANAGED,
          override.path().at(),
          override.on().simpleName(),
          property,
          NearestName.hint(property, ManagedTables.PROPERTIES));
    }
  }
}
