package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import java.util.Optional;

/** Writes how the construct translates the schema. */
final class TranslationWriter {
  private final ApiSpec api;
  private final String definition;

  TranslationWriter(DataSpec data) {
    this.api = data.api();
    this.definition = data.definition().simpleName();
  }

  /** The call on the builder of the construct; nothing where nothing was written. */
  CodeBlock behavior() {
    if (api.destructiveUpdates().isEmpty() && api.translation().isEmpty()) {
      return CodeBlock.of("");
    }
    AnnotationText text =
        AnnotationText.of("GraphqlApi").plain("destructiveUpdates", api.destructiveUpdates());
    CodeBlock.Builder calls = CodeBlock.builder();
    api.destructiveUpdates()
        .ifPresent(
            allowed -> calls.add(".allowDestructiveGraphqlSchemaUpdates($L)\n", allowed.value()));
    if (!api.translation().isEmpty()) {
      AnnotationText translation = AnnotationText.of("TranslationBehavior");
      api.translation()
          .forEach(
              (member, value) -> {
                translation.plain(member, Optional.of(value));
                calls.add(".$L($L)\n", member, value.value());
              });
      text.nested("translation", translation);
    }
    return CodeBlock.builder()
        .add(text.on(definition))
        .add(".translationBehavior($T.builder()\n", CdkNames.TRANSLATION_BEHAVIOR)
        .add(calls.build())
        .add(".build())\n")
        .build();
  }
}
