package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** What is different in any two syntheses, and so says nothing about the backends. */
final class Noise {
  private static final String TAGS = "Tags";

  private Noise() {}

  /** Takes it out of the normalised properties of a resource. */
  static void remove(String type, ObjectNode properties) {
    if (type.equals(StackTemplate.NESTED)) {
      // Its template is compared by its resources, and its parameters where they are used.
      properties.remove(Set.of("TemplateURL", "Parameters"));
    }
    if (type.equals("AWS::AppSync::ApiKey")) {
      properties.put("Expires", inDays(properties.path("Expires").asLong()));
    }
    if (properties.path(TAGS).isArray()) {
      properties.set(TAGS, byKey(properties.get(TAGS)));
    }
  }

  /** A time is counted from the synthesis, and the two are some seconds apart. */
  private static String inDays(long epochSecond) {
    Duration rest = Duration.between(Instant.now(), Instant.ofEpochSecond(epochSecond));
    return "in " + rest.plusHours(1).toDays() + " days";
  }

  /** As the other types of resources have their tags. */
  private static JsonNode byKey(JsonNode tags) {
    ObjectNode byKey = Json.object();
    for (JsonNode tag : tags) {
      // CDK puts a hash of the construct's path into this key.
      String key =
          tag.path("Key").asText().replaceAll("^(aws-cdk:cr-owned):[0-9a-f]{8}$", "$1:(hash)");
      byKey.set(key, tag.path("Value"));
    }
    return byKey;
  }
}
