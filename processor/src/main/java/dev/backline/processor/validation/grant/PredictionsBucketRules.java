package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.validation.Rules;
import java.util.Optional;

/** The bucket of predictions is one of the definition, and predictions read it. */
final class PredictionsBucketRules implements Rules<BackendSpec> {
  @Override
  public void check(BackendSpec backend, Findings findings) {
    backend
        .data()
        .ifPresent(
            data ->
                data.api()
                    .predictionsBucket()
                    .ifPresent(name -> check(backend, data, name, findings)));
  }

  private static void check(
      BackendSpec backend, DataSpec data, Written<String> name, Findings findings) {
    if (data.predicts()) {
      ResourceChoice bucket =
          new ResourceChoice(Optional.empty(), Optional.of(name), Optional.empty());
      new ResourceChoices(backend, findings).check(ResourceKind.BUCKET, bucket, name.at());
    } else {
      findings.add(DirectiveProblem.UNUSED_BUCKET, name.at(), backend.definition().simpleName());
    }
  }
}
