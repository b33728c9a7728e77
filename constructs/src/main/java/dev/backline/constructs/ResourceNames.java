package dev.backline.constructs;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Token;

/** Gives resources the names that the construct meant them to have. */
public final class ResourceNames {
  private ResourceNames() {}

  /**
   * The same resources, each that has a logical id for a key by its construct id. The construct
   * keys VPC endpoints by logical ids that CDK makes up no sooner than it synthesises.
   */
  public static Map<String, CfnResource> settled(Map<String, CfnResource> resources) {
    Map<String, CfnResource> settled = new LinkedHashMap<>();
    resources.forEach(
        (key, resource) ->
            settled.put(Token.isUnresolved(key) ? resource.getNode().getId() : key, resource));
    return settled;
  }
}
