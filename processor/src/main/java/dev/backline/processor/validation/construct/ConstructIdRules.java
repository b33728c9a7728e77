package dev.backline.processor.validation.construct;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.naming.ConstructIds.ConstructId;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;

/** No two constructs of a backend have one id: CDK would say so only when the app is run. */
final class ConstructIdRules implements Rules<BackendSpec> {
  @Override
  public void check(BackendSpec backend, Findings findings) {
    Map<String, ConstructId> taken = new HashMap<>();
    for (ConstructId construct : ConstructIds.of(backend)) {
      ConstructId other = taken.putIfAbsent(construct.id(), construct);
      if (other != null && !isSaidOtherwise(other, construct)) {
        construct
            .at()
            .ifPresent(
                at ->
                    findings.add(
                        DefinitionProblem.CONSTRUCT_ID,
                        at,
                        construct.id(),
                        other.owner(),
                        construct.owner()));
      }
    }
  }

  /** Functions and buckets that would have one name or one method are reported as such. */
  private static boolean isSaidOtherwise(ConstructId one, ConstructId other) {
    return one.owner().equals(other.owner())
        || (one.accessor().isPresent() && one.accessor().equals(other.accessor()));
  }
}
