package dev.backline.processor.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The properties that a type of CloudFormation resources has, as CDK's class for it says.
 *
 * @param type the class, such as {@code CfnTable}
 * @param structures the properties of the resource and of each structure in them, by the qualified
 *     name of its class, then by the name that they have in Java
 * @param attributes what CloudFormation can only be asked for, as it calls them
 */
public record ResourceShape(
    JavaType type, Map<String, Map<String, PropertyType>> structures, Set<String> attributes) {
  public ResourceShape {
    structures = Collections.unmodifiableMap(new TreeMap<>(structures));
    attributes = Collections.unmodifiableSet(new TreeSet<>(attributes));
  }

  /** The resource itself as the structure that paths begin in. */
  public PropertyType root() {
    return Optional.ofNullable(structures.get(type.qualifiedName()))
        .map(ignored -> PropertyType.structure(Set.of(type.qualifiedName())))
        .orElse(PropertyType.ANY);
  }

  /** The properties of a structure. */
  public Map<String, PropertyType> properties(String structure) {
    return structures.getOrDefault(structure, Map.of());
  }
}
