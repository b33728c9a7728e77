package dev.backline.constructs.function;

import java.util.Optional;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.IFunction;

/** What an {@link AmplifyFunction} consists of. */
public final class FunctionResources {
  private final IFunction lambda;
  private final Optional<CfnFunction> cfnFunction;

  FunctionResources(IFunction lambda, Optional<CfnFunction> cfnFunction) {
    this.lambda = lambda;
    this.cfnFunction = cfnFunction;
  }

  /**
   * What is invoked, and what rights are given to. With SnapStart, and where executions are
   * durable, it is the alias {@code live} of the newest version, since only published versions
   * start from a snapshot, or can be gone on with; else it is the function.
   */
  public IFunction lambda() {
    return lambda;
  }

  /** The CloudFormation resources. */
  public CfnResources cfnResources() {
    return new CfnResources(this);
  }

  /** The function's own resource, if this app makes it. */
  Optional<CfnFunction> made() {
    return cfnFunction;
  }

  /** What happens to who wants to change a function that this app does not make. */
  static IllegalStateException existing(IFunction function) {
    return new IllegalStateException(
        function.getNode().getPath()
            + " is a function that exists already; this app can't change it.");
  }

  /** The CloudFormation resources of an {@link AmplifyFunction}. */
  public static final class CfnResources {
    private final FunctionResources resources;

    private CfnResources(FunctionResources resources) {
      this.resources = resources;
    }

    /**
     * The function.
     *
     * @throws IllegalStateException if the function is no part of the app
     */
    public CfnFunction cfnFunction() {
      return resources.made().orElseThrow(() -> existing(resources.lambda));
    }
  }
}
