package dev.backline.constructs.storage;

import dev.backline.constructs.function.UnqualifiedFunction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.lambda.IFunction;

/**
 * Someone with a role, which gets one policy for a bucket. Two are equal if they have one id.
 *
 * <p>The id is that of the policy in the construct tree, and so part of a deployed resource's name.
 */
final class Grantee {
  private final String policyId;
  private final IRole role;
  private final @Nullable UnqualifiedFunction function;

  private Grantee(String policyId, IRole role, @Nullable UnqualifiedFunction function) {
    this.policyId = policyId;
    this.role = role;
    this.function = function;
  }

  static Grantee guest(IRole role) {
    return new Grantee("GuestAccess", role, null);
  }

  static Grantee authenticated(IRole role) {
    return new Grantee("AuthenticatedAccess", role, null);
  }

  static Grantee group(String group, IRole role) {
    return new Grantee(group + "GroupAccess", role, null);
  }

  /** A function is one grantee, whether it is named itself, by an alias or by a version. */
  static Grantee function(IFunction invoked) {
    UnqualifiedFunction unqualified = UnqualifiedFunction.of(invoked);
    IFunction function = unqualified.function();
    IRole role = function.getRole();
    if (role == null) {
      throw new IllegalArgumentException(
          function.getNode().getPath()
              + " has no role that could be given access; pass one to Function.fromFunctionAttributes");
    }
    return new Grantee(pathInStack(function) + "FunctionAccess", role, unqualified);
  }

  /** Without the stack's path, which may be another one in each deployment. */
  private static String pathInStack(IFunction function) {
    String stack = Stack.of(function).getNode().getPath();
    return function.getNode().getPath().substring(stack.length() + 1).replace('/', '-');
  }

  String policyId() {
    return policyId;
  }

  IRole role() {
    return role;
  }

  /** The function, where it is one. */
  @Nullable UnqualifiedFunction function() {
    return function;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Grantee grantee && grantee.policyId.equals(policyId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policyId);
  }

  @Override
  public String toString() {
    return policyId;
  }
}
