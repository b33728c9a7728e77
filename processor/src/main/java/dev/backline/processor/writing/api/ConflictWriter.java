package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MapLiteral;
import java.util.ArrayList;
import java.util.List;

/** Writes how changes that meet are resolved. */
final class ConflictWriter {
  /** The parameter for the function that decides. */
  static final String HANDLER = "conflictHandler";

  private final DataSpec data;
  private final ApiFunctions functions;

  ConflictWriter(DataSpec data, ApiFunctions functions) {
    this.data = data;
    this.functions = functions;
  }

  /** The call on the builder of the construct; nothing where nobody asked for it. */
  CodeBlock configuration() {
    return data.api().conflictResolution().stream()
        .map(
            resolution ->
                CodeBlock.builder()
                    .add(
                        AnnotationText.of("GraphqlApi")
                            .constant(
                                "conflictResolution",
                                "ConflictResolution",
                                data.api().conflictResolution())
                            .type("conflictHandler", data.api().conflictHandler())
                            .on(data.definition().simpleName()))
                    .add(
                        ".dataStoreConfiguration($T.builder()\n", CdkNames.DATA_STORE_CONFIGURATION)
                    .add(".project($L)\n", strategy(resolution.value()))
                    .add(models())
                    .add(".build())\n")
                    .build())
        .collect(CodeBlock.joining(""));
  }

  private CodeBlock models() {
    CodeBlock.Builder comments = CodeBlock.builder();
    List<CodeBlock> pairs = new ArrayList<>();
    for (ModelSpec model : data.models()) {
      model
          .table()
          .conflictResolution()
          .ifPresent(
              resolution -> {
                comments.add(
                    AnnotationText.of("Model")
                        .constant(
                            "conflictResolution",
                            "ConflictResolution",
                            model.table().conflictResolution())
                        .on(model.type().simpleName()));
                pairs.add(
                    CodeBlock.of("$S, $L", model.name().value(), strategy(resolution.value())));
              });
    }
    return pairs.isEmpty()
        ? CodeBlock.of("")
        : comments.add(".models($L)\n", MapLiteral.of(pairs)).build();
  }

  private CodeBlock strategy(String resolution) {
    return switch (resolution) {
      case "AUTOMERGE" -> CodeBlock.of("$T.automerge()", CdkNames.CONFLICT_STRATEGY);
      case "LAMBDA" -> CodeBlock.of("$T.lambda($L)", CdkNames.CONFLICT_STRATEGY, handler());
      default -> CodeBlock.of("$T.optimisticConcurrency()", CdkNames.CONFLICT_STRATEGY);
    };
  }

  private CodeBlock handler() {
    return data.api()
        .conflictHandler()
        .map(type -> functions.made(type.value()))
        .orElseGet(() -> CodeBlock.of(HANDLER));
  }
}
