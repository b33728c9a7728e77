package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names the policies that give access to buckets after what they are: Amplify counts them, and
 * Backline calls them by who is given access.
 */
final class AccessPolicies {
  private static final Pattern PATH = Pattern.compile(".*Access\\d*/Resource");
  private static final Pattern BUCKET = Pattern.compile("([^/\" ]+)/Bucket/Resource");

  private AccessPolicies() {}

  /**
   * The name of a policy, if it is such a one; then its description loses the name that the side
   * has for it.
   *
   * @param path the path of the resource
   * @param description the resource, free of names that only its template knows
   */
  static Optional<String> name(String path, ObjectNode description) {
    JsonNode properties = description.path("Properties");
    if (!PATH.matcher(path).matches() || !properties.path("PolicyDocument").isObject()) {
      return Optional.empty();
    }
    return BUCKET
        .matcher(properties.path("PolicyDocument").toString())
        .results()
        .findFirst()
        .map(
            bucket -> {
              ((ObjectNode) properties).remove("PolicyName");
              return "access of " + properties.path("Roles") + " to " + bucket.group(1);
            });
  }
}
