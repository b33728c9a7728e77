package dev.backline.processor.writing.code;

import com.squareup.javapoet.AnnotationSpec;

/** Writes the annotations that spare users warnings about generated code. */
public final class Suppressions {
  /** For code that names what a user has deprecated. */
  public static final AnnotationSpec DEPRECATION =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S}", "deprecation", "removal")
          .build();

  private Suppressions() {}
}
