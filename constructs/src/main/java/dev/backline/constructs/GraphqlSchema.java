package dev.backline.constructs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
    try (InputStream schema = owner.getResourceAsStream(fileName)) {
      if (schema == null) {
        throw new IllegalStateException(
            fileName
                + " is not on the class path beside "
                + owner.getName()
                + "; the annotation processor writes it to the folder of the class files.");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
