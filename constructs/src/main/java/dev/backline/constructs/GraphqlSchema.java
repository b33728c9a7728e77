package dev.backline.constructs;

/** Reads the GraphQL schemas that the processor writes beside the classes. */
public final class GraphqlSchema {
  private GraphqlSchema() {}

  /**
   * The text of a schema.
   *
   * @param owner a class in whose package the schema lies
   * @param fileName the schema's file name, such as {@code TodoApp.graphql}
   * @throws IllegalStateException if the class path has no such file beside the class
   */
  public static String read(Class<?> owner, String fileName) {
    return ClassPathFile.of(owner, fileName).text();
  }
}
