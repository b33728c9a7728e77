package dev.backline.processor.writing.override;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomizerSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.resource.BackendResources;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.Arguments;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.code.Suppressions;
import java.util.List;
import java.util.Map;

/** Writes the calls of the definition's methods that have the last word. */
public final class CustomizersPart implements Part {

  private final BackendSpec backend;
  private final BackendNames names;
  private final String method;

  public CustomizersPart(BackendSpec backend, BackendNames names) {
    this.backend = backend;
    this.names = names;
    this.method = names.method("customize");
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
    if (backend.customizers().isEmpty()) {
      return new Making(CodeBlock.of(""), CodeBlock.of(""), List.of());
    }
    MethodSpec.Builder built = MethodSpec.methodBuilder(method).addModifiers(PRIVATE);
    if (backend.customizers().stream().anyMatch(CustomizerSpec::deprecated)) {
      built.addAnnotation(Suppressions.DEPRECATION);
    }
    BackendResources resources = new BackendResources(backend);
    backend.customizers().forEach(customizer -> built.addCode(call(customizer, resources)));
    return new Making(
        CodeBlock.of(""),
        CodeBlock.builder().addStatement("$L()", method).build(),
        List.of(built.build()));
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
                customizer.parameters(),
                resources,
                customizer.model().map(Written::value),
                new MethodScope(names.fields(), List.of())))
        .build();
  }
}
