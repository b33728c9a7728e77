package dev.backline.processor.writing.auth;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ReferenceAuthSpec;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderCalls;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Optional;

/** Writes how a backend refers to users that exist already. */
final class ReferenceAuthWriter {
  private ReferenceAuthWriter() {}

  /** The statement of the method that returns them. */
  static CodeBlock creation(ReferenceAuthSpec auth, JavaType definition) {
    BuilderCalls calls =
        BuilderCalls.on(
                CodeBlock.of(
                    "$T.Builder.create(this, $S)", AuthNames.construct(auth), ConstructIds.AUTH))
            .string("userPoolId", Optional.of(auth.userPoolId()))
            .string("userPoolClientId", Optional.of(auth.userPoolClientId()))
            .string("identityPoolId", Optional.of(auth.identityPoolId()))
            .string("authenticatedRoleArn", Optional.of(auth.authenticatedRoleArn()))
            .string("unauthenticatedRoleArn", Optional.of(auth.unauthenticatedRoleArn()));
    auth.groupRoles()
        .forEach(
            group ->
                calls.call(
                    "group",
                    CodeBlock.of(
                        "$L, $L",
                        JavaLiterals.string(group.group().value()),
                        JavaLiterals.string(group.roleArn().value()))));
    return CodeBlock.builder()
        .add(AnnotationText.of("ReferenceAuth").value("…").on(definition.simpleName()))
        .add("return $L;\n", calls.build())
        .build();
  }
}
