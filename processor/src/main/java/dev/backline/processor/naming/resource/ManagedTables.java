package dev.backline.processor.naming.resource;

import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.JsonValue.Items;
import dev.backline.processor.model.JsonValue.Members;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.PropertyType;
import dev.backline.processor.naming.CloudFormationNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How overrides of {@code AWS::DynamoDB::Table} are said to Amplify's table manager, whose custom
 * resource has the same properties in camel case, and not all of them.
 */
public final class ManagedTables {
  /** What the table manager's function reads. */
  public static final Set<String> PROPERTIES =
      new TreeSet<>(
          Set.of(
              "AttributeDefinitions",
              "BillingMode",
              "DeletionProtectionEnabled",
              "GlobalSecondaryIndexes",
              "KeySchema",
              "PointInTimeRecoverySpecification",
              "ProvisionedThroughput",
              "SSESpecification",
              "StreamSpecification",
              "TableName",
              "TimeToLiveSpecification"));

  /**
   * What Amplify sets to an expression with a condition: something in such an expression can't be
   * set, only the whole property.
   */
  private static final Set<String> EXPRESSIONS =
      Set.of("PointInTimeRecoverySpecification", "ProvisionedThroughput");

  private final PropertyOverrideSpec override;
  private final PropertyLookup lookup;

  public ManagedTables(PropertyOverrideSpec override, CloudFormationNames names) {
    this.override = override;
    this.lookup = new PropertyLookup(override.shape(), names);
  }

  /** Whether the table manager would read the property. */
  public static boolean reads(PropertyOverrideSpec override) {
    return PROPERTIES.contains(PropertyLookup.segments(override.path().value()).get(0));
  }

  /** The property if it is one that Amplify has as an expression. */
  public static Optional<String> expression(PropertyOverrideSpec override) {
    return Optional.of(PropertyLookup.segments(override.path().value()).get(0))
        .filter(EXPRESSIONS::contains);
  }

  /** The path in the custom resource. */
  public String path() {
    return String.join(".", segments());
  }

  /** The first segment of the path. */
  public String wholePath() {
    return segments().get(0);
  }

  /** The value of the first segment that has nothing but the value. */
  public JsonValue wholeValue() {
    List<String> below = new ArrayList<>(segments().subList(1, segments().size()));
    Collections.reverse(below);
    JsonValue whole = value();
    for (String segment : below) {
      whole = new Members(Map.of(segment, whole));
    }
    return whole;
  }

  private List<String> segments() {
    List<String> path = new ArrayList<>();
    PropertyType type = override.shape().root();
    for (String segment : PropertyLookup.segments(override.path().value())) {
      path.add(name(type, segment));
      type = below(type, segment);
    }
    return path;
  }

  /** The value in the custom resource. */
  public JsonValue value() {
    PropertyType type = override.shape().root();
    for (String segment : PropertyLookup.segments(override.path().value())) {
      type = below(type, segment);
    }
    return value(override.value(), type);
  }

  private JsonValue value(JsonValue value, PropertyType type) {
    if (value instanceof Items items) {
      PropertyType element = type.elements().orElse(PropertyType.ANY);
      return new Items(items.values().stream().map(item -> value(item, element)).toList());
    }
    if (value instanceof Members members && !members.isIntrinsic()) {
      Map<String, JsonValue> named = new LinkedHashMap<>();
      members
          .values()
          .forEach((key, member) -> named.put(name(type, key), value(member, below(type, key))));
      return new Members(named);
    }
    return value;
  }

  private String name(PropertyType type, String segment) {
    return lookup.inJava(type.structures(), segment).orElse(segment);
  }

  private PropertyType below(PropertyType type, String segment) {
    Optional<PropertyType> property = lookup.find(type.structures(), segment);
    return property.or(type::elements).orElse(PropertyType.ANY);
  }
}
