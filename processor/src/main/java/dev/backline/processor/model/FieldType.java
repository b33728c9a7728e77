package dev.backline.processor.model;

/** The GraphQL type of a field. */
public sealed interface FieldType {

  /** Whether the value is never null. */
  boolean required();

  /** The same type, never null. */
  FieldType asRequired();

  /** Whether the type was found out; if not, that was said, and no rule need speak of it. */
  boolean known();

  /** The type itself, or that of the elements of a list. */
  Named single();

  /** As the schema has it, such as {@code [String!]!}. */
  @Override
  String toString();

  /**
   * A type that has a name.
   *
   * @param name its GraphQL name
   * @param kind what the name stands for
   * @param required whether the value is never null
   */
  record Named(String name, Kind kind, boolean required) implements FieldType {
    @Override
    public FieldType asRequired() {
      return new Named(name, kind, true);
    }

    @Override
    public boolean known() {
      return kind != Kind.UNKNOWN;
    }

    @Override
    public Named single() {
      return this;
    }

    @Override
    public String toString() {
      return required ? name + "!" : name;
    }
  }

  /**
   * A list.
   *
   * @param element the type of its elements
   * @param required whether the list itself is never null
   */
  record ListOf(FieldType element, boolean required) implements FieldType {
    @Override
    public FieldType asRequired() {
      return new ListOf(element, true);
    }

    @Override
    public boolean known() {
      return element.known();
    }

    @Override
    public Named single() {
      return element.single();
    }

    @Override
    public String toString() {
      return "[" + element + (required ? "]!" : "]");
    }
  }

  /** What a name stands for. */
  enum Kind {
    /** One of AppSync's. */
    SCALAR,
    /** A Java enum. */
    ENUM,
    /** A type that is stored inside a model. */
    CUSTOM_TYPE,
    /** The other end of a relation. */
    MODEL,
    /** A Java long that nobody has decided about. */
    LONG,
    /** Something that has no type in GraphQL. */
    UNKNOWN
  }
}
