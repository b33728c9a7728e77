package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.SqlSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.SqlNames;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes which schema the construct gets, and which data sources its models live in. */
final class DefinitionWriter {
  private final DataSpec data;
  private final SqlDatabaseWriter databases;

  DefinitionWriter(DataSpec data, SqlDatabaseWriter databases) {
    this.data = data;
    this.databases = databases;
  }

  /** The call on the builder of the construct. */
  CodeBlock definition() {
    List<CodeBlock> different = new ArrayList<>();
    data.models().stream()
        .filter(model -> data.providerOf(model) != data.tableProvider())
        .forEach(model -> different.add(with(model)));
    SqlNames.operations(data).forEach(operation -> different.add(with(operation)));
    CodeBlock arguments =
        CodeBlock.of(
            "($T.read($T.class, $S), $L)",
            CdkNames.GRAPHQL_SCHEMA_FILE,
            CdkNames.className(GeneratedNames.data(data.definition())),
            GeneratedNames.schemaFile(data.definition()),
            strategy(data.tableProvider()));
    if (different.isEmpty()) {
      return CodeBlock.of(".definition($T.fromString$L)\n", CdkNames.AMPLIFY_DEFINITION, arguments);
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add(".definition(new $T$L", CdkNames.MIXED_DEFINITION, arguments);
    different.forEach(call -> code.add("\n").add(call));
    return code.add(")\n").build();
  }

  private CodeBlock with(ModelSpec model) {
    TableSpec table = model.table();
    return CodeBlock.builder()
        .add(
            AnnotationText.of("Model")
                .constant("tableProvider", "TableProvider", table.provider())
                .string("importedTable", table.importedTable())
                .string("database", table.database())
                .on(model.type().simpleName()))
        .add(".with($S, $L)", model.name().value(), strategy(model))
        .build();
  }

  private CodeBlock strategy(ModelSpec model) {
    Optional<CodeBlock> database =
        data.databaseOf(model).map(found -> CodeBlock.of("$L()", databases.method(found)));
    return database
        .or(
            () ->
                model
                    .table()
                    .importedTable()
                    .map(
                        name ->
                            CodeBlock.of(
                                "$T.imported($L)",
                                CdkNames.TABLE_STRATEGY,
                                JavaLiterals.string(name.value()))))
        .orElseGet(() -> strategy(data.providerOf(model)));
  }

  private CodeBlock with(CustomOperationSpec operation) {
    SqlSpec sql = operation.sql().orElseThrow();
    AnnotationText text = AnnotationText.of("Sql");
    boolean alone = sql.database().isEmpty();
    sql.statement()
        .ifPresent(
            statement -> {
              if (alone) {
                text.value(JavaLiterals.string(statement.value()));
              } else {
                text.string("value", sql.statement());
              }
            });
    return CodeBlock.builder()
        .add(
            text.string("file", sql.file().map(NamedFile::name))
                .string("database", sql.database())
                .on(data.definition().simpleName() + "." + operation.javaName()))
        .add(
            ".with($S, $S, $L())",
            operation.rootType().typeName(),
            operation.name().value(),
            databases.method(data.databaseOf(sql).orElseThrow()))
        .build();
  }

  private static CodeBlock strategy(TableProvider provider) {
    return CodeBlock.of(
        "$T.$L()",
        CdkNames.TABLE_STRATEGY,
        provider == TableProvider.CLOUDFORMATION ? "cloudFormation" : "amplify");
  }
}
