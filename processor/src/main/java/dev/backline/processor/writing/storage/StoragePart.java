package dev.backline.processor.writing.storage;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import java.util.List;
import java.util.Map;

/** Writes what makes one bucket of a backend. */
public final class StoragePart implements Part {
  private final BackendSpec backend;
  private final StorageSpec storage;
  private final String factory;

  public StoragePart(BackendSpec backend, StorageSpec storage, BackendNames names) {
    this.backend = backend;
    this.storage = storage;
    this.factory =
        names.method("create" + GraphqlNames.raised(storage.accessor()), storage.accessor());
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of(
        FieldSpec.builder(CdkNames.AMPLIFY_STORAGE, storage.accessor(), PRIVATE, FINAL).build());
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of(
        MethodSpec.methodBuilder(storage.accessor())
            .addJavadoc("The bucket '$L'.\n", harmless(storage.name().value()))
            .addModifiers(PUBLIC)
            .returns(CdkNames.AMPLIFY_STORAGE)
            .addStatement("return $N", storage.accessor())
            .build());
  }

  /** A name without what no name may have, as one of a definition with mistakes may be. */
  private static String harmless(String name) {
    return name.replaceAll("[^-A-Za-z0-9_ ]", "");
  }

  @Override
  public Making making(MethodScope constructor) {
    return new Making(
        CodeBlock.builder().addStatement("this.$N = $N()", storage.accessor(), factory).build(),
        CodeBlock.of(""),
        List.of(
            MethodSpec.methodBuilder(factory)
                .addModifiers(PRIVATE)
                .returns(CdkNames.AMPLIFY_STORAGE)
                .addCode(new StorageWriter(backend, storage).creation())
                .build()));
  }
}
