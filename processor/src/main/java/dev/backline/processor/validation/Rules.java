package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;

/**
 * One family of rules.
 *
 * @param <S> what they speak about: the API alone, or the whole backend
 */
public interface Rules<S> {

  /** Adds a finding for each breach. */
  void check(S spec, Findings findings);
}
