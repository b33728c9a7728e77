package dev.backline.processor.writing.override;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomizerSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resource.BackendResources;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.Arguments;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.Part;
import java.util.List;
import java.util.Map;

/** Writes the calls of the definition's methods that have the last word. */
public final class CustomizersPart implements Part {
  private static final String METHOD = "customize";

  private final BackendSpec backend;

  public CustomizersPart(BackendSpec backend) {
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
  public Making making() {
    if (backend.customizers().isEmpty()) {
      return new Making(CodeBlock.of(""), CodeBlock.of(""), List.of());
    }
    MethodSpec.Builder method = MethodSpec.methodBuilder(METHOD).addModifiers(PRIVATE);
    BackendResources resources = new BackendResources(backend);
    backend.customizers().forEach(customizer -> method.addCode(call(customizer, resources)));
    return new Making(
        CodeBlock.of(""),
        CodeBlock.builder().addStatement("$L()", METHOD).build(),
        List.of(method.build()));
  }

  private CodeBlock call(CustomizerSpec customizer, BackendResources resources) {
    return CodeBlock.builder()
        .add(
            AnnotationText.of("Customize")
                .type("model", customizer.model())
                .on(backend.definition().simpleName() + "." + customizer.method()))
        .addStatement(
            "$T.$L($L)",
            CdkNames.className(backend.definition()),
            customizer.method(),
            Arguments.of(
                customizer.parameters(), resources, customizer.model().map(Written::value)))
        .build();
  }
}
