package dev.backline.processor.validation.override;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.JsonValue.Items;
import dev.backline.processor.model.JsonValue.Members;
import dev.backline.processor.model.JsonValue.Nothing;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.PropertyType;
import dev.backline.processor.model.PropertyType.Kind;
import dev.backline.processor.naming.CloudFormationNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resource.PropertyLookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compares the value of one override with what its property takes. */
final class PropertyValue {
  /** Beyond it, compilers take minutes to find out the types of the maps in each other. */
  private static final int DEEPEST = 32;

  private final PropertyOverrideSpec override;
  private final PropertyLookup lookup;
  private final Findings findings;

  PropertyValue(PropertyOverrideSpec override, CloudFormationNames names, Findings findings) {
    this.override = override;
    this.lookup = new PropertyLookup(override.shape(), names);
    this.findings = findings;
  }

  /** Whether nothing is wrong; else there is a finding for the first thing that is. */
  boolean check(PropertyType type) {
    // What is null is taken out, whatever it was.
    if (override.value() instanceof Nothing) {
      return true;
    }
    if (isDeeper(override.value(), DEEPEST)) {
      return problem(OverrideProblem.DEEP_VALUE, override.path().value(), simpleType(), DEEPEST);
    }
    return check(override.value(), type, override.path().value());
  }

  /** Whether there are more than some levels in a value; it looks no deeper to find that out. */
  private static boolean isDeeper(JsonValue value, int levels) {
    boolean nests = value instanceof Items || value instanceof Members;
    return nests
        && (levels == 0
            || inside(value).values().stream().anyMatch(part -> isDeeper(part, levels - 1)));
  }

  /** What a list or an object consists of, by what a path calls it. */
  private static Map<String, JsonValue> inside(JsonValue value) {
    Map<String, JsonValue> inside = new LinkedHashMap<>();
    if (value instanceof Items items) {
      items.values().forEach(element -> inside.put(String.valueOf(inside.size()), element));
    } else if (value instanceof Members members) {
      inside.putAll(members.values());
    }
    return inside;
  }

  /** Whether nothing is wrong. */
  private boolean check(JsonValue value, PropertyType type, String way) {
    if (value instanceof Nothing) {
      return problem(
          OverrideProblem.WRONG_VALUE,
          way,
          simpleType(),
          PropertyWords.of(type),
          "null",
          "Leave it out, or take it out with a path of its own.");
    }
    if (type.takes(Kind.ANY) || (value instanceof Members members && members.isIntrinsic())) {
      return inside(value).entrySet().stream()
          .allMatch(part -> check(part.getValue(), PropertyType.ANY, way + "." + part.getKey()));
    }
    if (value instanceof Members members) {
      return check(members, type, way);
    }
    if (!type.takes(PropertyWords.kind(value))) {
      return problem(
          OverrideProblem.WRONG_VALUE,
          way,
          simpleType(),
          PropertyWords.of(type),
          PropertyWords.of(value),
          remedy(type, value));
    }
    if (value instanceof Items items) {
      PropertyType element = type.elements().orElse(PropertyType.ANY);
      for (int i = 0; i < items.values().size(); i++) {
        if (!check(items.values().get(i), element, way + "." + i)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean check(Members members, PropertyType type, String way) {
    if (!type.takes(Kind.STRUCTURE) && !type.takes(Kind.MAP)) {
      return problem(
          OverrideProblem.WRONG_VALUE,
          way,
          simpleType(),
          PropertyWords.of(type),
          PropertyWords.of(members),
          remedy(type, members));
    }
    for (var member : members.values().entrySet()) {
      Optional<PropertyType> found =
          type.takes(Kind.MAP)
              ? Optional.of(type.elements().orElse(PropertyType.ANY))
              : lookup.find(type.structures(), member.getKey());
      if (found.isEmpty()) {
        return problem(
            OverrideProblem.UNKNOWN_MEMBER,
            way,
            simpleType(),
            member.getKey(),
            NearestName.hint(member.getKey(), lookup.names(type.structures())));
      }
      if (!check(member.getValue(), found.get(), way + "." + member.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** What to write instead. */
  private String remedy(PropertyType type, JsonValue value) {
    String text = override.text().value();
    boolean whole = value.equals(override.value());
    if (type.takes(Kind.STRING) && whole && !(value instanceof Members)) {
      return "Quote it: value = \"\\\"" + text.replace("\"", "'") + "\\\"\".";
    }
    if (value instanceof JsonValue.Text && (text.startsWith("{") || text.startsWith("["))) {
      return "What begins like JSON is none: look at its quotes and brackets.";
    }
    if (type.takes(Kind.BOOLEAN)) {
      return "Write value = \"true\" or \"false\", without quotes inside.";
    }
    if (type.takes(Kind.NUMBER)) {
      return "Write value = \"5\", without quotes inside.";
    }
    return type.takes(Kind.LIST)
        ? "Write value = \"[…]\", or the index of an element behind the path."
        : "Write value = \"{…}\", or one of its properties behind the path.";
  }

  private String simpleType() {
    return override.shape().type().simpleName();
  }

  private boolean problem(OverrideProblem problem, Object... arguments) {
    findings.add(problem, override.text().at(), arguments);
    return false;
  }
}
