package dev.backline.processor.model;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a property of a CloudFormation resource can be.
 *
 * @param kinds the kinds of JSON that it takes
 * @param structures the names of the structures that an object can be
 * @param elements what a list or a map is made of; absent where that can't be known
 */
public record PropertyType(
    Set<Kind> kinds, Set<String> structures, Optional<PropertyType> elements) {
  /** Takes everything. */
  public static final PropertyType ANY = of(Kind.ANY);

  public PropertyType {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    structures = Collections.unmodifiableSet(new TreeSet<>(structures));
  }

  /** A simple type. */
  public static PropertyType of(Kind kind) {
    return new PropertyType(Set.of(kind), Set.of(), Optional.empty());
  }

  /** An object with the properties of one of some structures. */
  public static PropertyType structure(Set<String> structures) {
    return new PropertyType(Set.of(Kind.STRUCTURE), structures, Optional.empty());
  }

  /** A list or a map. */
  public static PropertyType of(Kind kind, PropertyType elements) {
    return new PropertyType(Set.of(kind), Set.of(), Optional.of(elements));
  }

  /** What takes all that this one or another takes. */
  public PropertyType or(PropertyType other) {
    Set<Kind> both = new TreeSet<>(kinds);
    both.addAll(other.kinds);
    Set<String> all = new TreeSet<>(structures);
    all.addAll(other.structures);
    return new PropertyType(
        both,
        all,
        Stream.concat(elements.stream(), other.elements.stream()).reduce(PropertyType::or));
  }

  /** Whether it takes a kind of JSON. */
  public boolean takes(Kind kind) {
    return kinds.contains(kind) || kinds.contains(Kind.ANY);
  }

  /** A kind of JSON. */
  public enum Kind {
    STRING("a text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    LIST("a list"),
    MAP("a map"),
    STRUCTURE("an object"),
    ANY("any JSON");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As a message calls it. */
    public String words() {
      return words;
    }
  }
}
