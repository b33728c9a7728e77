package dev.backline.processor.writing;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.naming.GeneratedNames;
import java.util.List;

/** Writes which schema the construct gets, and which data sources its models live in. */
final class DefinitionWriter {
  private final BackendSpec backend;

  DefinitionWriter(BackendSpec backend) {
    this.backend = backend;
  }

  /** The call on the builder of the construct. */
  CodeBlock definition() {
    List<ModelSpec> different =
        backend.models().stream()
            .filter(model -> backend.providerOf(model) != backend.tableProvider())
            .toList();
    CodeBlock arguments =
        CodeBlock.of(
            "(\n$>$>$T.read($T.class, $S),\n$L)$<$<",
            CdkNames.GRAPHQL_SCHEMA_FILE,
            CdkNames.className(GeneratedNames.backend(backend.definition())),
            GeneratedNames.schemaFile(backend.definition()),
            strategy(backend.tableProvider()));
    if (different.isEmpty()) {
      return CodeBlock.of(
          ".definition(\n$>$>$T.fromString$L)\n$<$<", CdkNames.AMPLIFY_DEFINITION, arguments);
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(".definition(\n$>$>new $T$L$>$>", CdkNames.MIXED_DEFINITION, arguments);
    different.forEach(model -> code.add("\n").add(with(model)));
    return code.add(")\n$<$<$<$<").build();
  }

  private CodeBlock with(ModelSpec model) {
    return CodeBlock.builder()
        .add(
            AnnotationText.of("Model")
                .constant("tableProvider", "TableProvider", model.table().provider())
                .string("importedTable", model.table().importedTable())
                .on(model.type().simpleName()))
        .add(
            ".with($S, $L)",
            model.name().value(),
            model
                .table()
                .importedTable()
                .map(
                    name ->
                        CodeBlock.of(
                            "$T.imported($L)",
                            CdkNames.TABLE_STRATEGY,
                            JavaLiterals.string(name.value())))
                .orElseGet(() -> strategy(backend.providerOf(model))))
        .build();
  }

  private static CodeBlock strategy(TableProvider provider) {
    return CodeBlock.of(
        "$T.$L()",
        CdkNames.TABLE_STRATEGY,
        provider == TableProvider.CLOUDFORMATION ? "cloudFormation" : "amplify");
  }
}
