package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds every difference between the resources of two backends. */
public final class Comparison {
  private static final JsonNode MISSING = MissingNode.getInstance();

  private final List<Difference> differences = new ArrayList<>();

  private Comparison() {}

  /** The differences in the order of the resources' names. */
  public static List<Difference> of(Map<String, JsonNode> typescript, Map<String, JsonNode> java) {
    Comparison comparison = new Comparison();
    for (String resource : union(typescript.keySet(), java.keySet())) {
      if (!java.containsKey(resource)) {
        comparison.differences.add(
            new Difference(resource, "", Difference.PRESENT, Difference.ABSENT));
      } else if (!typescript.containsKey(resource)) {
        comparison.differences.add(
            new Difference(resource, "", Difference.ABSENT, Difference.PRESENT));
      } else {
        comparison.compare(resource, "", typescript.get(resource), java.get(resource));
      }
    }
    return comparison.differences;
  }

  private void compare(String resource, String path, JsonNode typescript, JsonNode java) {
    if (isObject(typescript, java)) {
      for (String name : union(names(typescript), names(java))) {
        String member = path.isEmpty() ? name : path + "." + name;
        compare(resource, member, typescript.path(name), java.path(name));
      }
    } else if (typescript.isArray() && java.isArray() && typescript.size() == java.size()) {
      for (int i = 0; i < typescript.size(); i++) {
        compare(resource, path + "[" + i + "]", typescript.get(i), java.get(i));
      }
    } else if (typescript.isArray() && java.isArray()) {
      // Nothing says which belong together, so each element that the other list lacks is one
      // difference.
      without(typescript, java).forEach((i, extra) -> add(resource, path, i, extra, MISSING));
      without(java, typescript).forEach((i, extra) -> add(resource, path, i, MISSING, extra));
    } else if (!typescript.equals(java)) {
      differences.add(
          new Difference(resource, path, print(typescript, java), print(java, typescript)));
    }
  }

  private void add(String resource, String path, int place, JsonNode typescript, JsonNode java) {
    add(resource, path + "[" + place + "]", typescript, java);
  }

  private void add(String resource, String path, JsonNode typescript, JsonNode java) {
    differences.add(
        new Difference(resource, path, print(typescript, java), print(java, typescript)));
  }

  /** Whether both are objects, or one is and has members that the other lacks. */
  private static boolean isObject(JsonNode typescript, JsonNode java) {
    return (typescript.isObject() && java.isObject())
        || (typescript.isObject() && java.isMissingNode() && !typescript.isEmpty())
        || (typescript.isMissingNode() && java.isObject() && !java.isEmpty());
  }

  /** The elements of a list, by their places, that have no equal in the other list. */
  private static Map<Integer, JsonNode> without(JsonNode list, JsonNode others) {
    List<JsonNode> rest = new ArrayList<>();
    others.forEach(rest::add);
    Map<Integer, JsonNode> extras = new TreeMap<>();
    for (int i = 0; i < list.size(); i++) {
      if (!rest.remove(list.get(i))) {
        extras.put(i, list.get(i));
      }
    }
    return extras;
  }

  /** A value as JSON; of a long text only the lines in which it differs from the other. */
  private static String print(JsonNode value, JsonNode other) {
    if (value.isMissingNode()) {
      return Difference.ABSENT;
    }
    return value.isTextual() && other.isTextual()
        ? Json.text(Lines.changed(value.asText(), other.asText())).toString()
        : value.toString();
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
