package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the policies of each role permit and deny, whichever of them says it.
 *
 * <p>A right can stand in the role's own policy, in one beside it or in the role itself, alone or
 * in a statement with others, and means the same. So the statements of all of them are taken apart
 * and put together anew: one for all actions that have the same effect on the same resource under
 * the same condition.
 */
final class RolePolicies {
  private static final String POLICY = "AWS::IAM::Policy";
  private static final String ROLE = "AWS::IAM::Role";
  private static final String IN_ROLE = "Policies";
  private static final String DOCUMENT = "PolicyDocument";
  private static final String CONDITION = "Condition";

  /** What a statement is made of; one with anything else would not be compared as a whole. */
  private static final Set<String> MEMBERS =
      Set.of("Sid", "Effect", "Action", "Resource", CONDITION);

  private final Map<String, Map<String, Set<String>>> actionsByRole = new TreeMap<>();

  /**
   * Takes what a resource says about rights.
   *
   * @param name the name of the resource
   * @param description the resource, normalised; a role loses its policies
   * @return whether it says nothing else
   */
  boolean take(String type, String name, ObjectNode description) {
    JsonNode properties = description.path("Properties");
    if (type.equals(POLICY) && isOfRoles(properties) && !description.has(CONDITION)) {
      properties
          .get("Roles")
          .forEach(role -> add(role.path("Ref").asText(), properties.path(DOCUMENT)));
      return true;
    }
    if (type.equals(ROLE) && properties.path(IN_ROLE).isArray()) {
      ((ObjectNode) properties).remove(IN_ROLE).forEach(policy -> add(name, policy.path(DOCUMENT)));
    }
    return false;
  }

  /** The statements by the names of the roles, each list of actions under what it applies to. */
  Map<String, JsonNode> byRole() {
    Map<String, JsonNode> byRole = new TreeMap<>();
    actionsByRole.forEach(
        (role, statements) -> {
          ObjectNode description = Json.object();
          statements.forEach(
              (target, actions) -> {
                ArrayNode list = description.putArray(target);
                actions.forEach(list::add);
              });
          byRole.put(role, description);
        });
    return byRole;
  }

  private static boolean isOfRoles(JsonNode properties) {
    return !properties.path("Roles").isEmpty()
        && !properties.has("Users")
        && !properties.has("Groups");
  }

  private void add(String role, JsonNode document) {
    if (role.isEmpty()) {
      throw new IllegalStateException("a policy of a role of no name: " + document);
    }
    Map<String, Set<String>> ofRole = actionsByRole.computeIfAbsent(role, r -> new TreeMap<>());
    for (JsonNode statement : each(document.path("Statement"))) {
      statement
          .fieldNames()
          .forEachRemaining(
              member -> {
                if (!MEMBERS.contains(member)) {
                  throw new IllegalStateException(member + " in a statement of " + role);
                }
              });
      for (JsonNode resource : each(statement.path("Resource"))) {
        Set<String> actions =
            ofRole.computeIfAbsent(target(statement, resource), t -> new TreeSet<>());
        each(statement.path("Action")).forEach(action -> actions.add(action.asText()));
      }
    }
  }

  private static String target(JsonNode statement, JsonNode resource) {
    String target = statement.path("Effect").asText() + " " + resource;
    return statement.has(CONDITION) ? target + " if " + statement.get(CONDITION) : target;
  }

  /** IAM takes a single one in place of a list. */
  private static List<JsonNode> each(JsonNode value) {
    List<JsonNode> elements = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(elements::add);
    } else if (!value.isMissingNode()) {
      elements.add(value);
    }
    return elements;
  }
}
