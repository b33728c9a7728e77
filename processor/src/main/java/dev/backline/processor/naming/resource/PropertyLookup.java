package dev.backline.processor.naming.resource;

import dev.backline.processor.model.PropertyType;
import dev.backline.processor.model.ResourceShape;
import dev.backline.processor.naming.CloudFormationNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the properties of a resource by the names that CloudFormation has for them. */
public final class PropertyLookup {
  private static final Pattern DOT = Pattern.compile("(?<!\\\\)\\.");
  private static final Pattern CLASS = Pattern.compile("\\.(?=[A-Z])");

  private final ResourceShape shape;
  private final CloudFormationNames names;

  public PropertyLookup(ResourceShape shape, CloudFormationNames names) {
    this.shape = shape;
    this.names = names;
  }

  /** The segments of a path; a dot behind a backslash belongs to a segment. */
  public static List<String> segments(String path) {
    return Stream.of(DOT.split(path, -1)).map(segment -> segment.replace("\\.", ".")).toList();
  }

  /** What a property of one of some structures takes. */
  public Optional<PropertyType> find(Collection<String> structures, String name) {
    return properties(structures, name).map(Found::type).reduce(PropertyType::or);
  }

  /** What a property is called in Java. */
  public Optional<String> inJava(Collection<String> structures, String name) {
    return properties(structures, name).map(Found::javaName).findFirst();
  }

  /** The names of all properties of some structures. */
  public Set<String> names(Collection<String> structures) {
    Set<String> all = new TreeSet<>();
    for (String structure : structures) {
      for (String javaName : shape.properties(structure).keySet()) {
        all.addAll(names.of(packageOf(structure), javaName));
      }
    }
    return all;
  }

  private Stream<Found> properties(Collection<String> structures, String name) {
    return structures.stream()
        .flatMap(
            structure ->
                shape.properties(structure).entrySet().stream()
                    .filter(
                        property ->
                            names.of(packageOf(structure), property.getKey()).contains(name))
                    .map(property -> new Found(property.getKey(), property.getValue())));
  }

  private static String packageOf(String structure) {
    Matcher firstClass = CLASS.matcher(structure);
    return firstClass.find() ? structure.substring(0, firstClass.start()) : "";
  }

  private record Found(String javaName, PropertyType type) {}
}
