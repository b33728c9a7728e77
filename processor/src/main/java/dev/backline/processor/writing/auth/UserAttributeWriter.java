package dev.backline.processor.writing.auth;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DefinedAuthSpec.UserAttributeSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StandardAttributes;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderCalls;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.List;
import java.util.Map;

/** Writes what is known of the users of a backend. */
final class UserAttributeWriter {
  /** CDK's class for each type of a custom attribute. */
  private static final Map<String, String> CUSTOM =
      Map.of(
          "STRING", "StringAttribute",
          "NUMBER", "NumberAttribute",
          "BOOLEAN", "BooleanAttribute",
          "DATE_TIME", "DateTimeAttribute");

  private final List<UserAttributeSpec> standard;
  private final List<UserAttributeSpec> custom;
  private final String definition;

  UserAttributeWriter(List<UserAttributeSpec> attributes, String definition) {
    this.standard =
        attributes.stream().filter(attribute -> attribute.standard().isPresent()).toList();
    this.custom = attributes.stream().filter(attribute -> attribute.custom().isPresent()).toList();
    this.definition = definition;
  }

  /** The calls on the builder of the construct. */
  CodeBlock calls() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!standard.isEmpty()) {
      BuilderCalls attributes = BuilderCalls.of(AuthNames.cognito("StandardAttributes"));
      standard.forEach(
          attribute ->
              attributes.call(
                  StandardAttributes.cdkName(attribute.standard().orElseThrow().value()),
                  standard(attribute)));
      code.add(
              AnnotationText.of("Auth")
                  .list("attributes", standard.stream().map(UserAttributeWriter::text).toList())
                  .on(definition))
          .add(".standardAttributes($L)\n", attributes.build());
    }
    for (UserAttributeSpec attribute : custom) {
      code.add(AnnotationText.of("Auth").nested("attributes", text(attribute)).on(definition))
          .add(
              ".customAttribute($L, $L)\n",
              JavaLiterals.string(attribute.custom().orElseThrow().value()),
              custom(attribute));
    }
    return code.build();
  }

  private static CodeBlock standard(UserAttributeSpec attribute) {
    return CodeBlock.of(
        "$T.builder()$L$L.build()",
        AuthNames.cognito("StandardAttribute"),
        attribute.required().map(required -> ".required(" + required.value() + ")").orElse(""),
        attribute.mutable().map(mutable -> ".mutable(" + mutable.value() + ")").orElse(""));
  }

  private static CodeBlock custom(UserAttributeSpec attribute) {
    // CDK's default is the other way round.
    boolean mutable = attribute.mutable().map(Written::value).orElse(true);
    return BuilderCalls.on(
            CodeBlock.of(
                "$T.Builder.create()", AuthNames.cognito(CUSTOM.get(attribute.typeName()))))
        .call("mutable", CodeBlock.of("$L", mutable))
        .plain("minLen", attribute.minLength())
        .plain("maxLen", attribute.maxLength())
        .number("min", attribute.min())
        .number("max", attribute.max())
        .build();
  }

  private static AnnotationText text(UserAttributeSpec attribute) {
    return AnnotationText.of("UserAttribute")
        .constant("standard", "StandardAttribute", attribute.standard())
        .string("custom", attribute.custom())
        .constant("type", "AttributeType", attribute.type())
        .plain("required", attribute.required())
        .plain("mutable", attribute.mutable())
        .plain("minLength", attribute.minLength())
        .plain("maxLength", attribute.maxLength())
        .plain("min", attribute.min())
        .plain("max", attribute.max());
  }
}
