package dev.backline.processor.writing.table;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.RelationIndexes;
import dev.backline.processor.writing.code.AnnotationText;
import java.util.Optional;

/**
 * Writes the statements that override tables: one for each member that was written, under a comment
 * that names it.
 */
final class TableOverrides {
  private final DataSpec data;
  private final TableStatements statements;
  private final RelationIndexes relationIndexes;

  TableOverrides(DataSpec data, RelationIndexes relationIndexes, TableStatements statements) {
    this.data = data;
    this.relationIndexes = relationIndexes;
    this.statements = statements;
  }

  /**
   * What {@code @Tables} says of every table. Capacity is not among it: a table that pays per
   * request must not have any, so it is written for each table that needs it.
   */
  CodeBlock ofAll() {
    String definition = data.definition().simpleName();
    TableSpec tables = data.api().tables();
    return members(
        tables,
        tables,
        text -> AnnotationText.of("GraphqlApi").nested("tables", text).on(definition),
        "Tables",
        CodeBlock.of(""));
  }

  /** What the model and its indexes say of the model's table. */
  CodeBlock of(ModelSpec model) {
    String name = model.type().simpleName();
    TableSpec own = model.table();
    CodeBlock.Builder code = CodeBlock.builder();
    own.ttl()
        .flatMap(ttl -> model.field(ttl.value()))
        .ifPresent(
            field ->
                code.add(AnnotationText.of("Model").string("ttl", own.ttl()).on(name))
                    .addStatement(statements.expiry(field.name().value())));
    CodeBlock capacity =
        data.tableOf(model).provisioned() ? capacity(model, name) : CodeBlock.of("");
    return code.add(members(own, data.tableOf(model), text -> text.on(name), "Model", capacity))
        .build();
  }

  /**
   * The members that are written the same way for all tables and for one.
   *
   * @param own what was written here
   * @param effective what holds together with what is inherited
   * @param comment puts an annotation's text into a comment
   * @param annotation the annotation that has the members
   * @param capacity the statements that go with the billing mode
   */
  private CodeBlock members(
      TableSpec own, TableSpec effective, Comment comment, String annotation, CodeBlock capacity) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (own.pitr().isPresent() || own.pitrRecoveryDays().isPresent()) {
      boolean enabled = effective.pitr().map(Written::value).orElse(false);
      code.add(
              comment.of(
                  AnnotationText.of(annotation)
                      .plain("pitr", own.pitr())
                      .plain("pitrRecoveryDays", own.pitrRecoveryDays())))
          .addStatement(
              statements.recovery(enabled, effective.pitrRecoveryDays().map(Written::value)));
    }
    own.billingMode()
        .ifPresent(
            mode ->
                code.add(
                        comment.of(
                            AnnotationText.of(annotation)
                                .constant("billingMode", "BillingMode", own.billingMode())))
                    .addStatement(statements.billingMode(mode.value())));
    code.add(capacity);
    own.stream()
        .ifPresent(
            stream ->
                code.add(
                        comment.of(
                            AnnotationText.of(annotation)
                                .constant("stream", "StreamViewType", own.stream())))
                    .addStatement(statements.stream(stream.value())));
    if (own.encryption().isPresent() || own.kmsKey().isPresent()) {
      code.add(
              comment.of(
                  AnnotationText.of(annotation)
                      .constant("encryption", "Encryption", own.encryption())
                      .string("kmsKey", own.kmsKey())))
          .addStatement(encryption(effective));
    }
    own.deletionProtection()
        .ifPresent(
            enabled ->
                code.add(
                        comment.of(
                            AnnotationText.of(annotation)
                                .plain("deletionProtection", own.deletionProtection())))
                    .addStatement(statements.deletionProtection(enabled.value())));
    own.removalPolicy()
        .ifPresent(
            policy ->
                code.add(
                        comment.of(
                            AnnotationText.of(annotation)
                                .constant("removalPolicy", "RemovalPolicy", own.removalPolicy())))
                    .addStatement(statements.removalPolicy(policy.value())));
    return code.build();
  }

  private CodeBlock encryption(TableSpec effective) {
    String encryption = effective.encryption().map(Written::value).orElse("AWS_OWNED");
    Optional<String> key =
        encryption.equals("CUSTOMER_MANAGED")
            ? effective.kmsKey().map(Written::value)
            : Optional.empty();
    return statements.encryption(encryption, key);
  }

  /** The capacity of a provisioned table, and of each of its indexes: DynamoDB wants them all. */
  private CodeBlock capacity(ModelSpec model, String name) {
    Optional<Written<ThroughputSpec>> ofTable = data.tableOf(model).throughput();
    AnnotationText text =
        model.table().throughput().isPresent()
            ? AnnotationText.of("Model").throughput(ofTable)
            : AnnotationText.of("GraphqlApi")
                .nested("tables", AnnotationText.of("Tables").throughput(ofTable));
    String origin = model.table().throughput().isPresent() ? name : data.definition().simpleName();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(text.on(origin))
            .addStatement(statements.throughput(ofTable.orElseThrow().value()));
    model
        .indexes()
        .forEach(
            onField -> {
              String index = GraphqlNames.index(model, onField.field(), onField.index());
              Optional<Written<ThroughputSpec>> own = onField.index().throughput();
              CodeBlock comment =
                  own.isPresent()
                      ? AnnotationText.of("Index")
                          .throughput(own)
                          .on(name + "." + onField.field().javaName())
                      : inherited(text, origin, index);
              code.add(comment)
                  .addStatement(
                      statements.indexThroughput(
                          index, own.or(() -> ofTable).orElseThrow().value()));
            });
    for (String index : relationIndexes.of(model)) {
      code.add(inherited(text, origin, index))
          .addStatement(statements.indexThroughput(index, ofTable.orElseThrow().value()));
    }
    return code.build();
  }

  private static CodeBlock inherited(AnnotationText text, String origin, String index) {
    return text.on(origin + ", inherited by the index " + index);
  }

  /** Puts an annotation's text into a comment. */
  private interface Comment {
    CodeBlock of(AnnotationText text);
  }
}
