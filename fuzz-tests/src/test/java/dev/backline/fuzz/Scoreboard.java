package dev.backline.fuzz;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Prints what a property has tried, in one line of the build's output. */
final class Scoreboard implements AroundPropertyHook {
  /** From the class to each of its properties. */
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult result = property.execute();
    print(
        context.label(),
        result.countTries(),
        result.status() == PropertyExecutionResult.Status.SUCCESSFUL ? 0 : 1,
        result.seed().orElse("none"));
    return result;
  }

  static void print(String what, long tried, long failed, String seed) {
    System.out.printf("Fuzzed: %s: %d tried, %d failed, seed %s%n", what, tried, failed, seed);
  }
}
