package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A field of a model or of a custom type.
 *
 * @param javaName its name in Java, by which other annotations refer to it
 * @param name its name in GraphQL, and of the attribute in DynamoDB
 * @param description what the schema says of it
 * @param type its GraphQL type
 * @param id the {@code @Id} on it
 * @param primaryKey the {@code @PrimaryKey} on it
 * @param indexes the {@code @Index}es on it, in the order written
 * @param refersTo the name of its column in an SQL database
 * @param defaultValue the {@code @Default} on it
 * @param validations the rules for its value, in the order written
 * @param relation the relation that it stands for; then it is not stored
 * @param rules the authorization rules that it has in place of its model's
 * @param slots the functions that the user puts into its pipeline
 * @param directives the directives that the user writes
 * @param at the field
 */
public record FieldSpec(
    String javaName,
    Written<String> name,
    Optional<String> description,
    FieldType type,
    Optional<SourceRef> id,
    Optional<PrimaryKeySpec> primaryKey,
    List<IndexSpec> indexes,
    Optional<Written<String>> refersTo,
    Optional<DefaultSpec> defaultValue,
    List<ValidationSpec> validations,
    Optional<RelationSpec> relation,
    List<RuleSpec> rules,
    List<FunctionSlotSpec> slots,
    List<DirectiveSpec> directives,
    SourceRef at) {
  public FieldSpec {
    indexes = List.copyOf(indexes);
    validations = List.copyOf(validations);
    rules = List.copyOf(rules);
    slots = List.copyOf(slots);
    directives = List.copyOf(directives);
  }

  /** The same field as another relation. */
  public FieldSpec withRelation(RelationSpec other) {
    return new FieldSpec(
        javaName,
        name,
        description,
        type,
        id,
        primaryKey,
        indexes,
        refersTo,
        defaultValue,
        validations,
        Optional.of(other),
        rules,
        slots,
        directives,
        at);
  }

  /** The same field with another type. */
  public FieldSpec withType(FieldType other) {
    return new FieldSpec(
        javaName,
        name,
        description,
        other,
        id,
        primaryKey,
        indexes,
        refersTo,
        defaultValue,
        validations,
        relation,
        rules,
        slots,
        directives,
        at);
  }

  /** Whether a request over HTTP answers it. */
  public boolean hasHttp() {
    return directives.stream().anyMatch(directive -> directive.is("http"));
  }
}
