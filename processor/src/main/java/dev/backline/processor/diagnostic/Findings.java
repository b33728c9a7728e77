package dev.backline.processor.diagnostic;

import dev.backline.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Collects the findings of a definition in the order in which they were made. */
public final class Findings {
  private final List<Finding> findings = new ArrayList<>();

  /** Adds a finding. */
  public void add(Problem problem, SourceRef at, Object... args) {
    findings.add(new Finding(problem, Stream.of(args).map(String::valueOf).toList(), at));
  }

  /** All of them. */
  public List<Finding> all() {
    return Collections.unmodifiableList(findings);
  }
}
