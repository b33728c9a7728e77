package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All resources of a part of an assembly, by type and construct path; policies by the roles that
 * have them.
 */
public final class Resources {
  /** The context that an app needs for its assembly to be read. */
  public static final Map<String, Boolean> CONTEXT = Assembly.CONTEXT;

  private static final Set<String> ATTRIBUTES =
      Set.of("Properties", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy");

  private final Scope scope;
  private final Normalizer normalizer;
  private final RolePolicies policies = new RolePolicies();
  private final Map<String, JsonNode> found = new TreeMap<>();

  private Resources(Assembly assembly, Scope scope) {
    this.scope = scope;
    this.normalizer = new Normalizer(assembly, scope);
    collect(assembly.root());
    policies.byRole().forEach((role, rights) -> found.put("Rights of " + role, rights));
    scope.outputs().forEach(category -> outputs(category, assembly.root()));
  }

  /** The resources in an assembly, ready to be compared. */
  public static Map<String, JsonNode> read(Path assembly, Scope scope) {
    return new Resources(Assembly.read(assembly, scope), scope).found;
  }

  private void collect(StackTemplate template) {
    template
        .resources()
        .forEach(
            (id, resource) -> {
              String path = template.pathOf(id);
              if (scope.contains(path)) {
                String type = resource.path("Type").asText();
                String name = scope.name(path);
                ObjectNode description = describe(resource, template);
                if (!policies.take(type, name, description)) {
                  add(type + " " + name, description);
                }
              }
            });
    template.children().values().forEach(this::collect);
  }

  /** What stacks share within themselves, such as the handler of a custom resource, each has. */
  private void add(String identity, JsonNode description) {
    JsonNode other = found.put(identity, description);
    if (other != null && !other.equals(description)) {
      throw new IllegalStateException("two resources are called " + identity);
    }
  }

  private ObjectNode describe(JsonNode resource, StackTemplate template) {
    ObjectNode description = Json.object();
    for (String attribute : new TreeSet<>(ATTRIBUTES)) {
      if (resource.has(attribute)) {
        description.set(attribute, normalizer.normalize(resource.get(attribute), template));
      }
    }
    if (resource.has("Condition")) {
      JsonNode condition = Json.object("Condition", resource.get("Condition"));
      description.setAll((ObjectNode) normalizer.normalize(condition, template));
    }
    if (resource.has("DependsOn")) {
      description.set("DependsOn", dependencies(resource.get("DependsOn"), template));
    }
    if (description.get("Properties") instanceof ObjectNode properties) {
      Noise.remove(resource.path("Type").asText(), properties);
    }
    return description;
  }

  /** In no order, like the dependencies themselves. */
  private JsonNode dependencies(JsonNode ids, StackTemplate template) {
    Set<String> names = new TreeSet<>();
    if (ids.isTextual()) {
      names.add(scope.name(template.pathOf(ids.asText())));
    }
    ids.forEach(id -> names.add(scope.name(template.pathOf(id.asText()))));
    return names.stream().map(Json::text).collect(Json::array, (a, b) -> a.add(b), (a, b) -> {});
  }

  /**
   * An entry of a stack's metadata, and the outputs that it names, which Amplify's clients read.
   */
  private void outputs(String category, StackTemplate root) {
    JsonNode entry = root.section("Metadata").path(category);
    if (entry.isMissingNode()) {
      return;
    }
    ObjectNode outputs = Json.object("Metadata", entry);
    for (JsonNode name : entry.path("stackOutputs")) {
      JsonNode value = root.section("Outputs").path(name.asText()).path("Value");
      outputs.set(name.asText(), normalizer.normalize(value, root));
    }
    found.put(category + " outputs of the stack", outputs);
  }
}
