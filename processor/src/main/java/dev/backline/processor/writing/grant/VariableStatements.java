package dev.backline.processor.writing.grant;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Optional;

/** Writes variables that name a resource or a secret; those with a value need no other resource. */
final class VariableStatements {
  private final ResourceExpressions resources;

  VariableStatements(ResourceExpressions resources) {
    this.resources = resources;
  }

  /**
   * The statements of one variable; a secret is granted to the policy that the method has declared.
   */
  CodeBlock of(VariableSpec variable, FunctionSpec function) {
    CodeBlock.Builder code = CodeBlock.builder();
    String name = JavaLiterals.string(variable.name().value());
    variable
        .from()
        .ifPresent(
            from ->
                code.add(text(variable).on(function.type().simpleName()))
                    .addStatement(
                        "$L.addEnvironment($L, $L)",
                        resources.function(function),
                        name,
                        resources.reference(from.value(), variable.resource())));
    variable
        .secret()
        .ifPresent(
            secret ->
                code.add(text(variable).on(function.type().simpleName()))
                    .addStatement("$L.grantRead(grants)", imported(secret, variable, function))
                    .addStatement(
                        "$L.addEnvironment($L, $L)",
                        resources.function(function),
                        name,
                        JavaLiterals.string(secret.name().value())));
    return code.build();
  }

  /** The secret as CDK knows it by its name, without its value. */
  private static CodeBlock imported(
      SecretSpec secret, VariableSpec variable, FunctionSpec function) {
    String id = ConstructIds.secret(function, variable);
    String name = JavaLiterals.string(secret.name().value());
    return secret.isParameter()
        ? CodeBlock.of(
            "$T.fromSecureStringParameterAttributes(this, $S, $T.builder().parameterName($L).build())",
            CdkNames.STRING_PARAMETER,
            id,
            CdkNames.SECURE_STRING,
            name)
        : CodeBlock.of("$T.fromSecretNameV2(this, $S, $L)", CdkNames.SECRET, id, name);
  }

  private static AnnotationText text(VariableSpec variable) {
    AnnotationText text =
        AnnotationText.of("EnvironmentVariable").string("name", Optional.of(variable.name()));
    variable.secret().ifPresent(secret -> text.nested("secret", text(secret)));
    return text.constant("from", "ResourceReference", variable.from())
        .type("model", variable.resource().model())
        .string("storage", variable.resource().storage())
        .type("function", variable.resource().function());
  }

  private static AnnotationText text(SecretSpec secret) {
    Written<String> name = secret.name();
    return secret.store().isEmpty() && secret.field().isEmpty()
        ? AnnotationText.of("Secret").value(JavaLiterals.string(name.value()))
        : AnnotationText.of("Secret")
            .string("value", Optional.of(name))
            .constant("store", "SecretStore", secret.store())
            .string("field", secret.field());
  }
}
