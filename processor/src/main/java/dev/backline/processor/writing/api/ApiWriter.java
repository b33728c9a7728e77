package dev.backline.processor.writing.api;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ApiSpec.LoggingSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.MapLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how the API is made, and the statements that override its settings. */
final class ApiWriter {
  private final DataSpec data;
  private final ApiSpec api;
  private final ApiFunctions functions;
  private final SqlDatabaseWriter databases;
  private final String definition;

  ApiWriter(DataSpec data, ApiFunctions functions, SqlDatabaseWriter databases) {
    this.data = data;
    this.functions = functions;
    this.databases = databases;
    this.api = data.api();
    this.definition = data.definition().simpleName();
  }

  /** The statement that makes the construct. */
  CodeBlock creation() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("return $T.Builder.create(this, $S)\n", CdkNames.AMPLIFY_API, ConstructIds.API);
    api.name()
        .ifPresent(
            name ->
                code.add(
                    AnnotationText.of("GraphqlApi").string("name", api.name()).on(definition)));
    code.add(".apiName($L)\n", JavaLiterals.string(apiName()))
        .add(new DefinitionWriter(data, databases).definition())
        .add(functionNameMap())
        .add(new SlotWriter(data).functionSlots())
        .add(new AuthorizationWriter(data, functions).modes());
    code.add(new ConflictWriter(data, functions).configuration());
    if (data.predicts()) {
      code.add(predictionsBucket());
    }
    api.logging().ifPresent(logging -> code.add(logging(logging)));
    code.add(new TranslationWriter(data).behavior());
    code.add(new StackMappingWriter(data).mappings());
    return code.add(".build();\n").build();
  }

  private CodeBlock predictionsBucket() {
    String parameter = BackendParameters.PREDICTIONS_BUCKET;
    return api.predictionsBucket().isEmpty()
        ? CodeBlock.of(
            ".predictionsBucket($T.named(this, $L))\n", CdkNames.PREDICTIONS_BUCKET, parameter)
        : CodeBlock.builder()
            .add(
                AnnotationText.of("GraphqlApi")
                    .string("predictionsBucket", api.predictionsBucket())
                    .on(definition))
            .add(".predictionsBucket($L)\n", parameter)
            .build();
  }

  private String apiName() {
    return api.name().map(Written::value).orElse(definition);
  }

  private CodeBlock logging(LoggingSpec logging) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                AnnotationText.of("GraphqlApi")
                    .nested(
                        "logging",
                        AnnotationText.of("Logging")
                            .constant("fieldLogLevel", "FieldLogLevel", logging.fieldLogLevel())
                            .plain("excludeVerboseContent", logging.excludeVerboseContent())
                            .constant("retention", "LogRetention", logging.retention()))
                    .on(definition))
            .add(".logging($T.builder()\n", CdkNames.LOG_CONFIG);
    constant(logging.fieldLogLevel(), "fieldLogLevel", CdkNames.FIELD_LOG_LEVEL, code);
    logging
        .excludeVerboseContent()
        .ifPresent(exclude -> code.add(".excludeVerboseContent($L)\n", exclude.value()));
    constant(logging.retention(), "retention", CdkNames.RETENTION_DAYS, code);
    return code.add(".build())\n").build();
  }

  private static void constant(
      Optional<Written<String>> value, String method, ClassName type, CodeBlock.Builder code) {
    value.ifPresent(constant -> code.add(".$L($T.$L)\n", method, type, constant.value()));
  }

  /** The statements on a variable {@code api}, the CloudFormation resource. */
  CodeBlock overrides() {
    CodeBlock.Builder code = CodeBlock.builder();
    api.xray()
        .ifPresent(
            xray ->
                code.add(AnnotationText.of("GraphqlApi").plain("xray", api.xray()).on(definition))
                    .addStatement("api.setXrayEnabled($L)", xray.value()));
    api.introspection()
        .ifPresent(
            introspection ->
                code.add(
                        AnnotationText.of("GraphqlApi")
                            .plain("introspection", api.introspection())
                            .on(definition))
                    .addStatement(
                        "api.setIntrospectionConfig($S)",
                        introspection.value() ? "ENABLED" : "DISABLED"));
    number("queryDepthLimit", "setQueryDepthLimit", api.queryDepthLimit(), code);
    number("resolverCountLimit", "setResolverCountLimit", api.resolverCountLimit(), code);
    api.visibility()
        .ifPresent(
            visibility ->
                code.add(
                        AnnotationText.of("GraphqlApi")
                            .constant("visibility", "Visibility", api.visibility())
                            .on(definition))
                    .addStatement("api.setVisibility($S)", visibility.value()));
    api.ownerContact()
        .ifPresent(
            contact ->
                code.add(
                        AnnotationText.of("GraphqlApi")
                            .string("ownerContact", api.ownerContact())
                            .on(definition))
                    .addStatement("api.setOwnerContact($L)", JavaLiterals.string(contact.value())));
    if (!api.environment().isEmpty()) {
      code.add(environmentText().on(definition))
          .addStatement("api.setEnvironmentVariables($L)", environment());
    }
    return code.build();
  }

  private void number(
      String member, String setter, Optional<Written<Integer>> value, CodeBlock.Builder code) {
    value.ifPresent(
        number ->
            code.add(AnnotationText.of("GraphqlApi").plain(member, value).on(definition))
                .addStatement("api.$L($L)", setter, number.value()));
  }

  private AnnotationText environmentText() {
    return AnnotationText.of("GraphqlApi")
        .list(
            "environment",
            api.environment().stream()
                .map(
                    variable ->
                        AnnotationText.of("EnvironmentVariable")
                            .string("name", Optional.of(variable.name()))
                            .string("value", Optional.of(variable.value())))
                .toList());
  }

  private CodeBlock environment() {
    return MapLiteral.of(
        api.environment().stream()
            .map(
                variable ->
                    CodeBlock.of(
                        "$L, $L",
                        JavaLiterals.string(variable.name().value()),
                        JavaLiterals.string(variable.value().value())))
            .toList());
  }

  /** The functions under the names that the schema has for them. */
  private CodeBlock functionNameMap() {
    CodeBlock.Builder comments = CodeBlock.builder();
    List<CodeBlock> pairs = new ArrayList<>();
    for (CustomOperationSpec operation : data.operations()) {
      for (int i = 0; i < operation.functions().size(); i++) {
        HandlerSpec handler = operation.functions().get(i);
        AnnotationText text =
            operation.conversation().isPresent()
                ? AnnotationText.of("Conversation").nested("handler", text(handler))
                : text(handler);
        comments.add(text.on(definition + "." + operation.javaName()));
        pairs.add(
            CodeBlock.of("$S, $L", FunctionNames.inSchema(operation, i), functions.of(handler)));
      }
    }
    return pairs.isEmpty()
        ? CodeBlock.of("")
        : comments.add(".functionNameMap($L)\n", MapLiteral.of(pairs)).build();
  }

  private static AnnotationText text(HandlerSpec handler) {
    AnnotationText text = AnnotationText.of("Handler");
    boolean alone = !handler.async();
    if (alone && handler.handlerClass().isPresent()) {
      return text.value(handler.simpleName().orElseThrow() + ".class");
    }
    return text.type("value", handler.handlerClass())
        .string("name", handler.name())
        .plain("async", alone ? Optional.empty() : Optional.of(new Written<>(true, handler.at())));
  }
}
