package dev.backline.it.jobs;

import com.google.common.base.Joiner;
import dev.backline.LambdaFunction;

/** A handler with a dependency, and without one on Lambda's library. */
@LambdaFunction
public final class Report {
  /** Reports. */
  public String report(String name) {
    return Joiner.on(' ').join("Report for", name);
  }
}
