package dev.backline.processor.reader;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** What comes up while one definition is read, besides its specification. */
public final class Reading {
  private final Findings findings = new Findings();
  private final Map<String, SourceRef> unresolved = new LinkedHashMap<>();

  /** The mistakes. */
  public Findings findings() {
    return findings;
  }

  /** The names that mean nothing yet, each with the first place that uses it. */
  public Map<String, SourceRef> unresolved() {
    return unresolved;
  }

  void unresolved(String name, SourceRef at) {
    unresolved.putIfAbsent(name, at);
  }
}
