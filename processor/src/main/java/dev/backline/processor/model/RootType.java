package dev.backline.processor.model;

/** The types that hold the operations of a GraphQL API. */
public enum RootType {
  QUERY("Query"),
  MUTATION("Mutation"),
  SUBSCRIPTION("Subscription");

  private final String typeName;

  RootType(String typeName) {
    this.typeName = typeName;
  }

  /** The type's name in the schema, which is also that of the annotation. */
  public String typeName() {
    return typeName;
  }
}
