package dev.backline.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in JSON, value by value; CloudFormation's functions are one value each. */
public final class Leaves {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Leaves() {}

  /**
   * A value and what it belongs to.
   *
   * @param name the member of the nearest object
   * @param text a text as it is, anything else as JSON
   */
  public record Leaf(String name, String text) {
    @Override
    public String toString() {
      return name + " " + text;
    }
  }

  /** The JSON in a file. */
  public static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All values, in order. */
  public static List<Leaf> of(JsonNode json) {
    List<Leaf> leaves = new ArrayList<>();
    collect("", json, leaves);
    return leaves;
  }

  private static void collect(String name, JsonNode json, List<Leaf> leaves) {
    if (json.isArray()) {
      json.forEach(element -> collect(name, element, leaves));
    } else if (json.isObject() && !isFunction(json)) {
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        collect(member.getKey(), member.getValue(), leaves);
      }
    } else {
      leaves.add(new Leaf(name, json.isTextual() ? json.asText() : json.toString()));
    }
  }

  private static boolean isFunction(JsonNode json) {
    return json.size() == 1 && (json.has("Ref") || json.fieldNames().next().startsWith("Fn::"));
  }
}
