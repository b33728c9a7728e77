package dev.backline.differential;

import dev.backline.constructs.IdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
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
  static final String AUTH = "auth";
  static final String FUNCTION = "function";

  private Neighbours() {}

  /** The users, as {@code defineAuth} makes them. */
  record Auth(IUserPool userPool, IdentityPool identityPool) {
    static Auth in(Construct stack) {
      Construct auth = new Construct(new Construct(stack, AUTH), "amplifyAuth");
      CfnIdentityPool identityPool =
          CfnIdentityPool.Builder.create(auth, "IdentityPool")
              .allowUnauthenticatedIdentities(true)
              .build();
      return new Auth(
          new UserPool(auth, "UserPool"),
          new IdentityPool(
              identityPool.getRef(),
              role(auth, "authenticatedUserRole"),
              role(auth, "unauthenticatedUserRole")));
    }

    private static Role role(Construct auth, String id) {
      return Role.Builder.create(auth, id)
          .assumedBy(new ServicePrincipal("cognito-identity.amazonaws.com"))
          .build();
    }
  }

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
