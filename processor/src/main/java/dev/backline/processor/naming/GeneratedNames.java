package dev.backline.processor.naming;

import dev.backline.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the files that a definition becomes. */
public final class GeneratedNames {
  private GeneratedNames() {}

  /** The construct: {@code TodoAppBackend}. */
  public static JavaType backend(JavaType definition) {
    return beside(definition, "Backend");
  }

  /** The accessors of the GraphQL API: {@code TodoAppData}. */
  public static JavaType data(JavaType definition) {
    return beside(definition, "Data");
  }

  /** The accessors of the users: {@code TodoAppAuth}. */
  public static JavaType auth(JavaType definition) {
    return beside(definition, "Auth");
  }

  /**
   * The qualified name of a class that a definition becomes, as source beside the definition names
   * it; nothing where the name is that of another class.
   */
  public static Optional<String> qualified(JavaType definition, String name) {
    return Stream.of(backend(definition), auth(definition), data(definition))
        .filter(type -> name.equals(type.simpleName()) || name.startsWith(type.simpleName() + "."))
        .map(type -> type.packageName().isEmpty() ? name : type.packageName() + "." + name)
        .findFirst();
  }

  /** The schema resource: {@code TodoApp.graphql}. */
  public static String schemaFile(JavaType definition) {
    return flat(definition) + ".graphql";
  }

  private static JavaType beside(JavaType definition, String role) {
    return new JavaType(definition.packageName(), List.of(flat(definition) + role));
  }

  private static String flat(JavaType definition) {
    return String.join("_", definition.simpleNames());
  }
}
