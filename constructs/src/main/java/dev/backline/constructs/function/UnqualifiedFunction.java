package dev.backline.constructs.function;

import java.util.Optional;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.QualifiedFunctionBase;
import software.constructs.IConstruct;

/**
 * The Lambda function itself behind what is invoked.
 *
 * <p>What is invoked can be an alias or a version. These have no settings: they publish those that
 * the function has.
 */
public final class UnqualifiedFunction {
  private final IFunction function;

  private UnqualifiedFunction(IFunction function) {
    this.function = function;
  }

  /**
   * The function behind a function, an alias or a version.
   *
   * @param invoked what is invoked
   */
  public static UnqualifiedFunction of(IFunction invoked) {
    IFunction function = invoked;
    while (function instanceof QualifiedFunctionBase qualified) {
      function = qualified.getLambda();
    }
    return new UnqualifiedFunction(function);
  }

  /** The function as CDK has it. */
  public IFunction function() {
    return function;
  }

  /** Its resource, if this app makes it. */
  public Optional<CfnFunction> resource() {
    IConstruct child = function.getNode().tryFindChild("Resource");
    return child instanceof CfnFunction cfn ? Optional.of(cfn) : Optional.empty();
  }

  /**
   * Gives the function's code a variable.
   *
   * @return whether it has it now: a function that this app does not make keeps its environment
   */
  public boolean addEnvironment(String name, String value) {
    if (function instanceof Function made) {
      made.addEnvironment(name, value);
      return true;
    }
    Optional<CfnFunction> resource = resource();
    resource.ifPresent(cfn -> cfn.addPropertyOverride("Environment.Variables." + name, value));
    return resource.isPresent();
  }
}
