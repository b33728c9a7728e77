package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;

/** One family of rules. */
interface Rules {

  /** Adds a finding for each breach. */
  void check(BackendSpec backend, Findings findings);
}
