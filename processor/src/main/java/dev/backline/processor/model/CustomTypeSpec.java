package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @CustomType} that a field uses.
 *
 * @param type the Java class
 * @param name its GraphQL name
 * @param description what the schema says of it
 * @param fields its fields, in order
 * @param directives the directives that the user writes
 * @param at the annotation
 */
public record CustomTypeSpec(
    JavaType type,
    Written<String> name,
    Optional<String> description,
    List<FieldSpec> fields,
    List<DirectiveSpec> directives,
    SourceRef at) {
  public CustomTypeSpec {
    fields = List.copyOf(fields);
    directives = List.copyOf(directives);
  }
}
