package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What says nothing about a backend: the order of sets, and what is different in any two syntheses.
 */
final class Noise {
  private static final String TAGS = "Tags";

  /** What some types of resources call them. */
  private static final List<String> OTHER_TAGS = List.of("UserPoolTags", "IdentityPoolTags");

  /** What an IAM statement lists in no order. */
  private static final List<String> SETS = List.of("Action", "Resource");

  /** The properties of a custom resource that say which calls it stands for. */
  private static final List<String> CALLS = List.of("Create", "Update");

  /** How the handler is described that empties all buckets of a stack: after the first of them. */
  private static final String ONE_BUCKET = "Lambda function for auto-deleting objects in ";

  private static final Pattern TIME = Pattern.compile("-[0-9]{13}(?=\")");

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
    if (type.equals("AWS::Cognito::UserPool") && properties.path("Schema").isArray()) {
      properties.set("Schema", sorted(properties.get("Schema"), "Name"));
    }
    if (properties.at("/Description/Fn::Join/1/0").asText().equals(ONE_BUCKET)) {
      properties.put("Description", ONE_BUCKET + "(bucket)");
    }
    if (type.startsWith("Custom::SQL")) {
      CALLS.forEach(call -> withoutTime(properties.path(call).at("/Fn::Join/1")));
    }
    sortStatements(properties);
    OTHER_TAGS.stream()
        .filter(properties::has)
        .forEach(tags -> properties.set(TAGS, properties.remove(tags)));
    if (properties.path(TAGS).isArray()) {
      properties.set(TAGS, byKey(properties.get(TAGS)));
    }
  }

  private static void sortStatements(JsonNode value) {
    if (value instanceof ObjectNode statement && statement.has("Effect")) {
      SETS.stream()
          .filter(set -> statement.path(set).isArray())
          .forEach(set -> statement.set(set, sorted(statement.get(set))));
    }
    value.forEach(Noise::sortStatements);
  }

  private static JsonNode sorted(JsonNode list, String member) {
    ArrayNode sorted = Json.array();
    StreamSupport.stream(list.spliterator(), false)
        .sorted(Comparator.comparing(element -> element.path(member).asText()))
        .forEach(sorted::add);
    return sorted;
  }

  private static JsonNode sorted(JsonNode list) {
    ArrayNode sorted = Json.array();
    StreamSupport.stream(list.spliterator(), false)
        .sorted(Comparator.comparing(JsonNode::toString))
        .forEach(sorted::add);
    return sorted;
  }

  /**
   * Amplify ends the id of what such a call makes in the time, so that it is made anew each time.
   */
  private static void withoutTime(JsonNode parts) {
    if (parts instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).isTextual()) {
          list.set(i, Json.text(TIME.matcher(list.get(i).asText()).replaceAll("-(time)")));
        }
      }
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
