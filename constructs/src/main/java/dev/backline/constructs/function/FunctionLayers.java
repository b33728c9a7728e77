package dev.backline.constructs.function;

import java.util.List;
import software.amazon.awscdk.Arn;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.LayerVersion;
import software.constructs.Construct;

/** The layers of a function, which are named by ARN or by name and version. */
final class FunctionLayers {
  private FunctionLayers() {}

  /**
   * Each layer once, in order.
   *
   * @param scope what the function belongs to
   * @param function its name there
   * @param layers the ARNs, or {@code name:version} for layers in the account and region of the
   *     stack
   */
  static List<ILayerVersion> of(Construct scope, String function, List<String> layers) {
    return layers.stream()
        .distinct()
        .map(
            layer ->
                LayerVersion.fromLayerVersionArn(
                    scope, function + "-" + layer + "-layer", arn(scope, layer)))
        .toList();
  }

  private static String arn(Construct scope, String layer) {
    return layer.startsWith("arn:")
        ? layer
        : Arn.format(
            ArnComponents.builder()
                .service("lambda")
                .resource("layer")
                .resourceName(layer)
                .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                .build(),
            Stack.of(scope));
  }
}
