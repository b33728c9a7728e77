package dev.backline.processor.writing;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.BackendSpec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Puts generated types into files; the only one that creates sources. */
public final class SourceWriter {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String PROCESSOR = "dev.backline.processor.BackendProcessor";

  private final Filer filer;
  private final Elements elements;

  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Writes all classes of a sound definition. */
  public void write(BackendSpec backend, TypeElement definition) throws IOException {
    write(backend, BackendWriter.write(backend), definition);
  }

  /**
   * Writes classes with the same methods for a definition with mistakes, so that the compiler has
   * nothing to say about code that uses them.
   */
  public void writeOutline(BackendSpec backend, TypeElement definition) throws IOException {
    write(backend, BackendWriter.writeOutline(backend), definition);
  }

  private void write(BackendSpec backend, TypeSpec construct, TypeElement definition)
      throws IOException {
    for (TypeSpec type : List.of(construct, DataWriter.write(backend))) {
      TypeSpec.Builder annotated = type.toBuilder().addOriginatingElement(definition);
      generated(definition).ifPresent(annotated::addAnnotation);
      JavaFile.builder(backend.definition().packageName(), annotated.build())
          .indent("  ")
          .skipJavaLangImports(true)
          .build()
          .writeTo(filer);
    }
  }

  /** {@code @Generated}, where the module of the user can see it. */
  private Optional<AnnotationSpec> generated(TypeElement definition) {
    TypeElement annotation = elements.getTypeElement(elements.getModuleOf(definition), GENERATED);
    return Optional.ofNullable(annotation)
        .map(
            type ->
                AnnotationSpec.builder(ClassName.get(type))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
  }
}
