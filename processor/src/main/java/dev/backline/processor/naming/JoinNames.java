package dev.backline.processor.naming;

/** The names in a join model, as Amplify's own directive for many-to-many relations gives them. */
public final class JoinNames {
  private JoinNames() {}

  /** The model: {@code PostTags} for the relation {@code post-tags}. */
  public static String model(String relationName) {
    return GraphqlNames.raised(relationName).replaceAll("[^_0-9A-Za-z]", "");
  }

  /** The field that holds a part of an end's identifier: {@code postId}. */
  public static String reference(String model, String part) {
    return parent(model) + GraphqlNames.raised(part);
  }

  /** The field that holds an end: {@code post}. */
  public static String parent(String model) {
    return GraphqlNames.lowered(model);
  }
}
