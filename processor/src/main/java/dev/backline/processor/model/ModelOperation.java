package dev.backline.processor.model;

import java.util.Arrays;
import java.util.List;

/** The operations of a model, named as in the vocabulary and in the order of the API. */
public enum ModelOperation {
  GET("Query", "queries", "get"),
  LIST("Query", "queries", "list"),
  CREATE("Mutation", "mutations", "create"),
  UPDATE("Mutation", "mutations", "update"),
  DELETE("Mutation", "mutations", "delete"),
  ON_CREATE("Subscription", "subscriptions", "onCreate"),
  ON_UPDATE("Subscription", "subscriptions", "onUpdate"),
  ON_DELETE("Subscription", "subscriptions", "onDelete");

  private final String rootType;
  private final String group;
  private final String member;

  ModelOperation(String rootType, String group, String member) {
    this.rootType = rootType;
    this.group = group;
    this.member = member;
  }

  /** The GraphQL type that has the operation. */
  public String rootType() {
    return rootType;
  }

  /** The member of {@code @Model} that names it, and the argument of the directive. */
  public String group() {
    return group;
  }

  /** Its name inside the group, and of its accessor. */
  public String member() {
    return member;
  }

  /** The mutation that a subscription listens to; the operation itself where it is none. */
  public ModelOperation trigger() {
    return switch (this) {
      case ON_CREATE -> CREATE;
      case ON_UPDATE -> UPDATE;
      case ON_DELETE -> DELETE;
      default -> this;
    };
  }

  /** The operations of a group. */
  public static List<ModelOperation> inGroup(String group) {
    return Arrays.stream(values()).filter(operation -> operation.group.equals(group)).toList();
  }
}
