package dev.backline.differential;

import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * What an API refers to and is not compared itself, under the paths that it has in a backend of
 * Amplify's.
 */
final class Neighbours {
  static final String FUNCTION = "function";

  private Neighbours() {}

  /** A function, as {@code defineFunction} makes it. */
  static IFunction function(Construct stack, String name) {
    IConstruct functions = stack.getNode().tryFindChild(FUNCTION);
    Construct scope = functions == null ? new Construct(stack, FUNCTION) : (Construct) functions;
    return Function.Builder.create(scope, name + "-lambda")
        .runtime(Runtime.NODEJS_22_X)
        .handler("index.handler")
        .code(Code.fromInline("exports.handler = async () => ({ isAuthorized: true });"))
        .build();
  }
}
