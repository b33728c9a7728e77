package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.grant.Dependencies.Dependency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No resource waits for itself: CloudFormation creates each after those that it refers to.
 *
 * <p>Several references can close one circle, which is one mistake, shown at the first of them.
 */
final class DependencyRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    Dependencies dependencies = new Dependencies(backend);
    Set<Set<Dependency>> shown = new HashSet<>();
    for (Dependency reference : dependencies.references()) {
      List<Dependency> circle = dependencies.circle(reference);
      if (!circle.isEmpty() && shown.add(Set.copyOf(circle))) {
        report(circle, findings);
      }
    }
  }

  private static void report(List<Dependency> circle, Findings findings) {
    Dependency first = circle.get(0);
    String path =
        circle.stream()
            .map(step -> step.from() + " needs " + step.to() + " (" + step.reason() + ")")
            .collect(Collectors.joining("; "));
    findings.add(GrantProblem.CYCLE, first.at(), first.from(), path);
  }
}
