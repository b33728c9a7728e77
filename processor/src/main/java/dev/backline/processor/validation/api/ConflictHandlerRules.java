package dev.backline.processor.validation.api;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;

/** A function that resolves conflicts is asked. */
final class ConflictHandlerRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    data.api()
        .conflictHandler()
        .filter(ignored -> !data.hasConflictHandler())
        .ifPresent(
            handler ->
                findings.add(
                    FunctionProblem.CONFLICT_HANDLER, handler.at(), handler.value().simpleName()));
  }
}
