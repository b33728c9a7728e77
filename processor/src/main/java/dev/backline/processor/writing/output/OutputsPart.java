package dev.backline.processor.writing.output;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import java.util.List;
import java.util.Map;

/** Writes what tells Amplify's tools of the backend as a whole; its parts tell of themselves. */
public final class OutputsPart implements Part {
  private final BackendSpec backend;

  public OutputsPart(BackendSpec backend) {
    this.backend = backend;
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of();
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of();
  }

  @Override
  public Making making(MethodScope constructor) {
    CodeBlock.Builder statements =
        CodeBlock.builder().addStatement("$T.add(this)", CdkNames.PLATFORM_OUTPUTS);
    if (!backend.storages().isEmpty()) {
      statements.addStatement(
          "$T.add(this, $L)",
          CdkNames.BUCKET_OUTPUTS,
          CodeBlock.join(
              backend.storages().stream()
                  .map(storage -> CodeBlock.of("$L", constructor.expression(storage.accessor())))
                  .toList(),
              ", "));
    }
    return new Making(CodeBlock.of(""), statements.build(), List.of());
  }
}
