package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @Model} type.
 *
 * @param type the Java class
 * @param name its GraphQL name
 * @param description what the schema says of it
 * @param refersTo the name of its table in an SQL database
 * @param fields its fields, in order
 * @param table its table members
 * @param operations which operations it has
 * @param rules its own authorization rules
 * @param slots the functions that the user puts into the pipelines of its operations
 * @param directives the directives that the user writes
 * @param implied whether a many-to-many relation or a conversation brings it along, and it is no
 *     class in Java
 * @param at the {@code @Model} annotation
 */
public record ModelSpec(
    JavaType type,
    Written<String> name,
    Optional<String> description,
    Optional<Written<String>> refersTo,
    List<FieldSpec> fields,
    TableSpec table,
    OperationsSpec operations,
    List<RuleSpec> rules,
    List<FunctionSlotSpec> slots,
    List<DirectiveSpec> directives,
    boolean implied,
    SourceRef at) {
  public ModelSpec {
    fields = List.copyOf(fields);
    rules = List.copyOf(rules);
    slots = List.copyOf(slots);
    directives = List.copyOf(directives);
  }

  /** The field of a Java name. */
  public Optional<FieldSpec> field(String javaName) {
    return fields.stream().filter(field -> field.javaName().equals(javaName)).findFirst();
  }

  /** The Java names of all fields. */
  public List<String> fieldNames() {
    return fields.stream().map(FieldSpec::javaName).toList();
  }

  /** What messages call a field of this model. */
  public String place(FieldSpec field) {
    return type.simpleName() + "." + field.javaName();
  }

  /**
   * The field that is the partition key: the one marked so, else one called {@code id}. Amplify
   * adds {@code id: ID!} to a model without.
   */
  public Optional<FieldSpec> partitionKey() {
    return fields.stream()
        .filter(field -> field.primaryKey().isPresent())
        .findFirst()
        .or(() -> fields.stream().filter(field -> field.id().isPresent()).findFirst())
        .or(() -> fields.stream().filter(field -> field.name().value().equals("id")).findFirst());
  }

  /** How the documentation of generated code beside {@code neighbour} names it. */
  public String javadoc(JavaType neighbour) {
    return implied ? "{@code " + name.value() + "}" : "{@link " + type.linkFrom(neighbour) + "}";
  }

  /** The same model with other fields. */
  public ModelSpec withFields(List<FieldSpec> others) {
    return new ModelSpec(
        type,
        name,
        description,
        refersTo,
        others,
        table,
        operations,
        rules,
        slots,
        directives,
        implied,
        at);
  }

  /** The parts of the identifier in order, those that are declared. */
  public List<FieldSpec> identifier() {
    return partitionKey().stream()
        .flatMap(
            partition ->
                Stream.concat(
                    Stream.of(partition),
                    partition.primaryKey().stream()
                        .flatMap(key -> key.sortKeys().stream())
                        .flatMap(sortKey -> field(sortKey.value()).stream())))
        .toList();
  }

  /** The fields that stand for relations. */
  public Stream<FieldSpec> relations() {
    return fields.stream().filter(field -> field.relation().isPresent());
  }

  /** Every index with the field it stands on, in order. */
  public Stream<FieldIndex> indexes() {
    return fields.stream()
        .flatMap(field -> field.indexes().stream().map(index -> new FieldIndex(field, index)));
  }

  /** Whether a directive makes it searchable. */
  public boolean searchable() {
    return directives.stream().anyMatch(directive -> directive.is("searchable"));
  }

  /** The name of the model whose table it takes over, if a directive says so. */
  public Optional<String> mappedName() {
    return directives.stream()
        .filter(directive -> directive.is("mapsTo"))
        .flatMap(directive -> directive.word("name").stream())
        .findFirst();
  }

  /**
   * An index and its partition key.
   *
   * @param field the field it stands on
   * @param index the index
   */
  public record FieldIndex(FieldSpec field, IndexSpec index) {}
}
