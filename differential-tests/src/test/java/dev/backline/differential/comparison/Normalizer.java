package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites values of a template so that two backends can be compared: whatever only names something
 * becomes what it names.
 *
 * <p>A reference becomes the construct path of the resource, through the parameters and outputs of
 * any number of stacks; a condition becomes its expression, an asset its content.
 */
final class Normalizer {
  private static final String REF = "Ref";
  private static final String GET_ATT = "Fn::GetAtt";
  private static final String SUB = "Fn::Sub";
  private static final String JOIN = "Fn::Join";
  private static final String IF = "Fn::If";
  private static final String CONDITION = "Condition";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!}][^}]*)}");

  /** The end of the ids that CDK makes, and of the names that it takes from them. */
  private static final Pattern GENERATED_NAME = Pattern.compile(".+[0-9A-F]{8}");

  private final Assets assets;
  private final Scope scope;

  /** How texts begin that quote the path of a construct. */
  private final List<String> roots;

  Normalizer(Assembly assembly, Scope scope) {
    this.assets = assembly.assets();
    this.scope = scope;
    this.roots =
        scope.constructs().stream()
            .map(construct -> assembly.stack() + "/" + construct + "/")
            .toList();
  }

  /** A value, free of names that only its template knows. */
  JsonNode normalize(JsonNode value, StackTemplate template) {
    if (value.isTextual()) {
      return text(value.asText(), template);
    }
    if (value.isArray()) {
      ArrayNode list = Json.array();
      value.forEach(element -> list.add(normalize(element, template)));
      return list;
    }
    if (value.isObject() && value.size() == 1) {
      String name = value.fieldNames().next();
      JsonNode argument = value.get(name);
      return switch (name) {
        case REF -> reference(argument.asText(), template);
        case GET_ATT -> attribute(argument, template);
        case SUB -> substitution(argument, template);
        case JOIN -> Join.of(normalize(argument, template));
        case CONDITION -> condition(argument, template);
        case IF -> choice(argument, template);
        default -> members(value, template);
      };
    }
    return value.isObject() ? members(value, template) : value;
  }

  private JsonNode members(JsonNode value, StackTemplate template) {
    ObjectNode object = Json.object();
    value
        .properties()
        .forEach(member -> object.set(member.getKey(), normalize(member.getValue(), template)));
    return object;
  }

  private JsonNode choice(JsonNode argument, StackTemplate template) {
    return Json.object(
        IF,
        Json.array()
            .add(condition(argument.get(0), template))
            .add(normalize(argument.get(1), template))
            .add(normalize(argument.get(2), template)));
  }

  private JsonNode text(String text, StackTemplate template) {
    if (GENERATED_NAME.matcher(text).matches() && template.resources().containsKey(text)) {
      return Json.text("(the id of " + name(text, template) + ")");
    }
    return assets.at(text).orElseGet(() -> Json.text(withoutRoots(text)));
  }

  private String withoutRoots(String text) {
    String rest = text;
    for (String root : roots) {
      rest = rest.replace(root, "");
    }
    return rest;
  }

  private JsonNode reference(String target, StackTemplate template) {
    if (template.section("Resources").has(target)) {
      return Json.object(REF, Json.text(name(target, template)));
    }
    JsonNode declaration = template.section("Parameters").path(target);
    if (declaration.isMissingNode()) {
      // A pseudo parameter, which means the same everywhere.
      return Json.object(REF, Json.text(target));
    }
    return template
        .argument(target)
        .map(argument -> normalize(argument.value(), argument.template()))
        .orElseGet(() -> Json.object("Parameter", declaration));
  }

  private JsonNode attribute(JsonNode argument, StackTemplate template) {
    String target = argument.isTextual() ? argument.asText().split("\\.", 2)[0] : text(argument, 0);
    String attribute =
        argument.isTextual() ? argument.asText().split("\\.", 2)[1] : text(argument, 1);
    if (template.children().containsKey(target) && attribute.startsWith("Outputs.")) {
      StackTemplate.Scoped output =
          template.output(target, attribute.substring("Outputs.".length()));
      return normalize(output.value(), output.template());
    }
    return Json.object(GET_ATT, Json.array().add(name(target, template)).add(Json.text(attribute)));
  }

  private static String text(JsonNode list, int index) {
    return list.get(index).asText();
  }

  private JsonNode substitution(JsonNode argument, StackTemplate template) {
    String text = argument.isTextual() ? argument.asText() : text(argument, 0);
    JsonNode variables = argument.path(1);
    return assets.at(text).orElseGet(() -> expanded(text, variables, template));
  }

  /** The join that says the same. */
  private JsonNode expanded(String text, JsonNode variables, StackTemplate template) {
    ArrayNode parts = Json.array();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      parts.add(text.substring(end, matcher.start()));
      String target = matcher.group(1);
      if (variables.has(target)) {
        parts.add(normalize(variables.get(target), template));
      } else if (target.contains(".")) {
        parts.add(attribute(Json.text(target), template));
      } else {
        parts.add(reference(target, template));
      }
      end = matcher.end();
    }
    parts.add(text.substring(end));
    return Join.of(Json.array().add("").add(parts));
  }

  private JsonNode condition(JsonNode name, StackTemplate template) {
    JsonNode expression = template.section("Conditions").path(name.asText());
    if (expression.isMissingNode()) {
      // Not the name of a condition but a member that is called like one, as in an IAM statement.
      return Json.object(CONDITION, normalize(name, template));
    }
    return Json.object(CONDITION, normalize(expression, template));
  }

  private String name(String logicalId, StackTemplate template) {
    return scope.name(template.pathOf(logicalId));
  }
}
