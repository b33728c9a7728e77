package dev.backline.constructs.outputs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Tells Amplify's tools how and where a backend is deployed. */
public final class PlatformOutputs {
  private static final String CATEGORY = "AWS::Amplify::Platform";

  /** Where Amplify's own tools put the kind of deployment. */
  private static final String CONTEXT_KEY = "amplify-backend-type";

  private static final String BY_CDK = "standalone";

  private PlatformOutputs() {}

  /**
   * Writes the outputs of a stack that speak of the deployment. A stack has them once.
   *
   * <p>The kind of deployment is {@code standalone}, Amplify's word for one that its hosting has no
   * part in, unless the CDK context value {@code amplify-backend-type} says {@code branch} or
   * {@code sandbox}.
   *
   * @param scope the stack, or a construct in it
   */
  public static void add(Construct scope) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("deploymentType", deploymentType(scope));
    values.put("region", Stack.of(scope).getRegion());
    BackendOutputs.of(scope).add(CATEGORY, values);
  }

  private static String deploymentType(Construct scope) {
    return Optional.ofNullable(scope.getNode().tryGetContext(CONTEXT_KEY))
        .map(Object::toString)
        .orElse(BY_CDK);
  }
}
