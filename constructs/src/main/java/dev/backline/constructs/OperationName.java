package dev.backline.constructs;

/**
 * A field of {@code Query}, {@code Mutation}, {@code Subscription} or of a model that has a
 * resolver.
 *
 * @param type the GraphQL type that has the field
 * @param field the field
 */
public record OperationName(String type, String field) {

  /** As resolvers are keyed: {@code Query.getTodo}. */
  @Override
  public String toString() {
    return type + "." + field;
  }
}
