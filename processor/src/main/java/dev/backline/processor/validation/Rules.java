package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;

/** One family of rules. */
interface Rules {

  /** Adds a finding for each breach. */
  void check(DataSpec data, Findings findings);
}
