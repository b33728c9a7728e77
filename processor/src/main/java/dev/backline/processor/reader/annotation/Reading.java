package dev.backline.processor.reader.annotation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** What comes up while one definition is read, besides its specification. */
public final class Reading {
  private final Findings findings = new Findings();
  private final Map<String, SourceRef> unresolved = new LinkedHashMap<>();
  private boolean partial;

  /** The mistakes. */
  public Findings findings() {
    return findings;
  }

  /** The names that mean nothing yet, each with the first place that uses it. */
  public Map<String, SourceRef> unresolved() {
    return unresolved;
  }

  /** Whether what could be read is only a part: rules about the whole would miss things. */
  public boolean partial() {
    return partial;
  }

  /** Notes a name without which something is missing in what is read. */
  public void unresolvedPart(String name, SourceRef at) {
    partial = true;
    unresolved(name, at);
  }

  public void unresolved(String name, SourceRef at) {
    unresolved.putIfAbsent(name, at);
  }
}
