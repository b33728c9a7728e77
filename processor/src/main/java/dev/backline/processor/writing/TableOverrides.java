package dev.backline.processor.writing;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import java.util.Optional;

/**
 * Writes the statements that override tables: one for each member that was written, under a comment
 * that names it.
 */
final class TableOverrides {
  private final BackendSpec backend;
  private final TableStatements statements;

  TableOverrides(BackendSpec backend, TableStatements statements) {
    this.backend = backend;
    this.statements = statements;
  }

  /**
   * What {@code @Tables} says of every table. Capacity is not among it: a table that pays per
   * request must not have any, so it is written for each table that needs it.
   */
  CodeBlock ofAll() {
    String definition = backend.definition().simpleName();
    TableSpec tables = backend.api().tables();
    return members(
        tables,
        tables,
        text -> AnnotationText.of("GraphqlApi").nested("tables", text).on(definition),
        "Tables");
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
    code.add(members(own, backend.tableOf(model), text -> text.on(name), "Model"));
    if (backend.tableOf(model).provisioned()) {
      code.add(capacity(model, name));
    }
    return code.build();
  }

  /**
   * The members that are written the same way for all tables and for one.
   *
   * @param own what was written here
   * @param effective what holds together with what is inherited
   * @param comment puts an annotation's text into a comment
   * @param annotation the annotation that has the members
   */
  private CodeBlock members(
      TableSpec own, TableSpec effective, Comment comment, String annotation) {
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
    Optional<Written<ThroughputSpec>> ofTable = backend.tableOf(model).throughput();
    AnnotationText text =
        model.table().throughput().isPresent()
            ? AnnotationText.of("Model").throughput(ofTable)
            : AnnotationText.of("GraphqlApi")
                .nested("tables", AnnotationText.of("Tables").throughput(ofTable));
    String origin =
        model.table().throughput().isPresent() ? name : backend.definition().simpleName();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(text.on(origin))
            .addStatement(statements.throughput(ofTable.orElseThrow().value()));
    model
        .indexes()
        .forEach(onField -> code.add(capacity(model, name, onField, text.on(origin), ofTable)));
    for (String index : GraphqlNames.relationIndexes(backend, model)) {
      code.add(text.on(origin))
          .addStatement(statements.indexThroughput(index, ofTable.orElseThrow().value()));
    }
    return code.build();
  }

  private CodeBlock capacity(
      ModelSpec model,
      String name,
      FieldIndex onField,
      CodeBlock inherited,
      Optional<Written<ThroughputSpec>> ofTable) {
    IndexSpec index = onField.index();
    CodeBlock comment =
        index.throughput().isPresent()
            ? AnnotationText.of("Index")
                .throughput(index.throughput())
                .on(name + "." + onField.field().javaName())
            : inherited;
    return CodeBlock.builder()
        .add(comment)
        .addStatement(
            statements.indexThroughput(
                GraphqlNames.index(model, onField.field(), index),
                index.throughput().or(() -> ofTable).orElseThrow().value()))
        .build();
  }

  /** Puts an annotation's text into a comment. */
  private interface Comment {
    CodeBlock of(AnnotationText text);
  }
}
