package dev.backline.processor.model;

import java.util.List;

/** A value that an argument of a directive has. */
public sealed interface GraphqlValue {

  /**
   * A string.
   *
   * @param value what it says, without quotes and escapes
   */
  record Text(String value) implements GraphqlValue {}

  /**
   * An integer, a decimal number, {@code true}, {@code false} or {@code null}.
   *
   * @param kind which of them
   * @param source as written
   */
  record Plain(Kind kind, String source) implements GraphqlValue {}

  /**
   * A constant of an enum.
   *
   * @param name the constant
   */
  record Constant(String name) implements GraphqlValue {}

  /**
   * A list.
   *
   * @param elements its elements
   */
  record Items(List<GraphqlValue> elements) implements GraphqlValue {
    public Items {
      elements = List.copyOf(elements);
    }
  }

  /**
   * An input object.
   *
   * @param members its members in order
   */
  record Members(List<Argument> members) implements GraphqlValue {
    public Members {
      members = List.copyOf(members);
    }
  }

  /**
   * A value with a name.
   *
   * @param name the name
   * @param value the value
   */
  record Argument(String name, GraphqlValue value) {}

  /** The kinds of values that are one word. */
  enum Kind {
    INT,
    FLOAT,
    BOOLEAN,
    NULL
  }
}
