package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stack's template, and its place among the stacks that it is nested in and that are nested in
 * it.
 */
final class StackTemplate {
  /** The type of a stack in another. */
  static final String NESTED = "AWS::CloudFormation::Stack";

  private static final String PATH = "aws:cdk:path";
  private static final String FILE = "aws:asset:path";

  private final JsonNode template;
  private final Optional<Nesting> nesting;
  private final Map<String, StackTemplate> children = new LinkedHashMap<>();

  /** The resource of another stack that a stack is. */
  private record Nesting(StackTemplate parent, String logicalId) {}

  private StackTemplate(Assembly assembly, JsonNode template, Optional<Nesting> nesting) {
    this.template = template;
    this.nesting = nesting;
    for (Map.Entry<String, JsonNode> resource : resources().entrySet()) {
      if (resource.getValue().path("Type").asText().equals(NESTED)) {
        String id = resource.getKey();
        JsonNode nested =
            assembly.template(resource.getValue().at("/Metadata").path(FILE).asText());
        children.put(id, new StackTemplate(assembly, nested, Optional.of(new Nesting(this, id))));
      }
    }
  }

  /** A stack of its own, with all that are nested in it. */
  static StackTemplate root(Assembly assembly, JsonNode template) {
    return new StackTemplate(assembly, template, Optional.empty());
  }

  /** A section of the template, empty if there is none. */
  JsonNode section(String name) {
    return template.path(name);
  }

  /** The resources by their logical ids. */
  Map<String, JsonNode> resources() {
    Map<String, JsonNode> resources = new LinkedHashMap<>();
    section("Resources").properties().forEach(e -> resources.put(e.getKey(), e.getValue()));
    return resources;
  }

  /** The stacks directly in this one, by the logical ids of their resources. */
  Map<String, StackTemplate> children() {
    return children;
  }

  /** The path of a resource's construct, without the name of the outermost stack. */
  String pathOf(String logicalId) {
    JsonNode resource = section("Resources").path(logicalId);
    if (resource.isMissingNode()) {
      throw new IllegalArgumentException("no resource " + logicalId);
    }
    String path = resource.path("Metadata").path(PATH).asText();
    if (path.isEmpty()) {
      throw new IllegalStateException(
          logicalId + " has no " + PATH + ": the app lacks the context " + Assembly.CONTEXT);
    }
    return path.substring(path.indexOf('/') + 1);
  }

  /** What the stack around this one passes for a parameter. */
  Optional<Scoped> argument(String parameter) {
    return nesting.flatMap(
        place ->
            Optional.of(place.parent.resources().get(place.logicalId).at("/Properties/Parameters"))
                .map(arguments -> arguments.path(parameter))
                .filter(argument -> !argument.isMissingNode())
                .map(argument -> new Scoped(argument, place.parent)));
  }

  /** The value of an output of a stack in this one. */
  Scoped output(String childLogicalId, String name) {
    StackTemplate child = children.get(childLogicalId);
    return new Scoped(child.section("Outputs").path(name).path("Value"), child);
  }

  /** A value, and the template whose names it uses. */
  record Scoped(JsonNode value, StackTemplate template) {}
}
