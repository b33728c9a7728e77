package dev.backline.processor.writing;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import java.util.Optional;

/** Writes the calls that make a bucket, each under what asked for it. */
final class StorageWriter {
  private final BackendSpec backend;
  private final StorageSpec storage;

  StorageWriter(BackendSpec backend, StorageSpec storage) {
    this.backend = backend;
    this.storage = storage;
  }

  /** The statement that returns the bucket. */
  CodeBlock creation() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return $T.Builder.create(this, $S)\n$>$>",
                CdkNames.AMPLIFY_STORAGE,
                storage.name().value());
    flag(code, "versioned", storage.versioned());
    flag(code, "keepOnDelete", storage.keepOnDelete());
    flag(code, "isDefault", storage.isDefault());
    return code.add(".build();\n$<$<").build();
  }

  private void flag(CodeBlock.Builder code, String member, Optional<Written<Boolean>> value) {
    value.ifPresent(
        flag -> comment(code, text().plain(member, value)).add(".$N($L)\n", member, flag.value()));
  }

  private CodeBlock.Builder comment(CodeBlock.Builder code, AnnotationText text) {
    return code.add(text.on(backend.definition().simpleName()));
  }

  private AnnotationText text() {
    return AnnotationText.of("Storage").string("name", Optional.of(storage.name()));
  }
}
