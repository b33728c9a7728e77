package dev.backline.processor.writing.table;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import java.util.Optional;

/** Writes a private method that overrides one resource. */
public final class OverrideStep {
  private OverrideStep() {}

  /**
   * The method; nothing where there is nothing to override.
   *
   * @param name its name
   * @param type the type of the resource
   * @param variable what the statements call it
   * @param path how it is reached from the CloudFormation resources
   * @param statements the statements
   */
  public static Optional<MethodSpec> of(
      String name, ClassName type, String variable, String path, CodeBlock statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE)
            .addStatement("$T $L = data.resources().cfnResources().$L", type, variable, path)
            .addCode(statements)
            .build());
  }
}
