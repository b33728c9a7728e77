package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.grant.Dependencies.Dependency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No resource waits for itself: CloudFormation creates each after those that it refers to. */
final class DependencyRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    Dependencies dependencies = new Dependencies(backend);
    for (Dependency reference : dependencies.references()) {
      List<Dependency> back = dependencies.path(reference.to(), reference.from());
      if (reference.to().equals(reference.from())) {
        report(reference, List.of(), findings);
      } else if (!back.isEmpty()) {
        report(reference, back, findings);
      }
    }
  }

  private static void report(Dependency first, List<Dependency> back, Findings findings) {
    String path =
        Stream.concat(Stream.of(first), back.stream())
            .map(step -> step.from() + " needs " + step.to() + " (" + step.reason() + ")")
            .collect(Collectors.joining("; "));
    findings.add(GrantProblem.CYCLE, first.at(), first.from(), path);
  }
}
