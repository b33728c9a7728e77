package dev.backline.processor.validation.directive;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Constant;
import dev.backline.processor.model.GraphqlValue.Items;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Plain;
import dev.backline.processor.model.GraphqlValue.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a value may look like: the type of an argument in GraphQL, and its name for people. */
sealed interface ValueShape {

  /** Whether the value is of the type. A single value stands for a list of one. */
  boolean accepts(GraphqlValue value);

  /** The type for people. */
  String describe();

  /** A string. */
  record Words() implements ValueShape {
    @Override
    public boolean accepts(GraphqlValue value) {
      return value instanceof Text;
    }

    @Override
    public String describe() {
      return "a string";
    }
  }

  /**
   * An enum.
   *
   * @param names its constants
   */
  record OneOf(List<String> names) implements ValueShape {
    @Override
    public boolean accepts(GraphqlValue value) {
      return value instanceof Constant constant && names.contains(constant.name());
    }

    @Override
    public String describe() {
      return "one of " + String.join(", ", names);
    }
  }

  /**
   * A list.
   *
   * @param element the type of its elements
   */
  record ListOf(ValueShape element) implements ValueShape {
    @Override
    public boolean accepts(GraphqlValue value) {
      return value instanceof Items items
          ? items.elements().stream().allMatch(element::accepts)
          : element.accepts(value);
    }

    @Override
    public String describe() {
      return "a list, and each element " + element.describe();
    }
  }

  /**
   * An input object.
   *
   * @param members the types of its members
   */
  record ObjectOf(Map<String, ValueShape> members) implements ValueShape {
    @Override
    public boolean accepts(GraphqlValue value) {
      Set<String> seen = new HashSet<>();
      return value instanceof Members object
          && object.members().stream()
              .allMatch(member -> seen.add(member.name()) && acceptsMember(member));
    }

    private boolean acceptsMember(Argument member) {
      ValueShape shape = members.get(member.name());
      return shape != null && shape.accepts(member.value());
    }

    @Override
    public String describe() {
      StringBuilder text = new StringBuilder("an object {");
      new TreeMap<>(members)
          .forEach(
              (name, shape) ->
                  text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
                      .append(name)
                      .append(": ")
                      .append(shape.describe()));
      return text.append('}').toString();
    }
  }

  /** What a value is, for people. */
  static String describe(GraphqlValue value) {
    if (value instanceof Text text) {
      return "the string '" + text.value() + "'";
    }
    if (value instanceof Plain plain) {
      return plain.source();
    }
    if (value instanceof Constant constant) {
      return "the constant " + constant.name();
    }
    if (value instanceof Items items) {
      return items.elements().stream()
          .map(ValueShape::describe)
          .collect(joining(", ", "the list [", "]"));
    }
    return ((Members) value)
        .members().stream()
            .map(member -> member.name() + ": " + describe(member.value()))
            .collect(joining(", ", "the object {", "}"));
  }
}
