package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A Java enum that a field or an operation uses.
 *
 * @param type the Java enum
 * @param name its GraphQL name
 * @param description what the schema says of it
 * @param constants its constants, in order
 * @param at the enum
 */
public record EnumSpec(
    JavaType type,
    Written<String> name,
    Optional<String> description,
    List<Constant> constants,
    SourceRef at) {
  public EnumSpec {
    constants = List.copyOf(constants);
  }

  /**
   * A constant of an enum.
   *
   * @param name its GraphQL name
   * @param description what the schema says of it
   * @param directives the directives that the user writes
   */
  public record Constant(
      Written<String> name, Optional<String> description, List<DirectiveSpec> directives) {
    public Constant {
      directives = List.copyOf(directives);
    }
  }
}
