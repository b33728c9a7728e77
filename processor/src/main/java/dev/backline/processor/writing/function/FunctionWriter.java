package dev.backline.processor.writing.function;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.DurableSpec;
import dev.backline.processor.model.FunctionSpec.LoggingSpec;
import dev.backline.processor.model.FunctionSpec.ScheduleSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderStatement;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.MapLiteral;
import java.util.List;
import java.util.Optional;

/** Writes how one Lambda function is made. */
final class FunctionWriter {
  private final FunctionSpec function;
  private final CodeBlock.Builder code = CodeBlock.builder();

  FunctionWriter(FunctionSpec function) {
    this.function = function;
  }

  /** The statement that makes it. */
  CodeBlock creation() {
    ClassName handler = CdkNames.className(function.type());
    function
        .method()
        .ifPresentOrElse(
            method -> code.add(".handler($T.class, $S)\n", handler, method),
            () -> code.add(".handler($T.class)\n", handler));
    function
        .code()
        .ifPresent(
            path ->
                code.add(
                    ".code($T.fromAsset($L))\n",
                    CdkNames.LAMBDA_CODE,
                    JavaLiterals.string(path.value())));
    function
        .description()
        .ifPresent(text -> code.add(".description($L)\n", JavaLiterals.string(text.value())));
    constant("runtime", CdkNames.LAMBDA_RUNTIME, function.runtime());
    constant("architecture", CdkNames.LAMBDA_ARCHITECTURE, function.architecture());
    function.memoryMb().ifPresent(memory -> code.add(".memorySize($L)\n", memory.value()));
    function
        .timeoutSeconds()
        .ifPresent(
            seconds -> code.add(".timeout($T.seconds($L))\n", CdkNames.DURATION, seconds.value()));
    function
        .ephemeralStorageMb()
        .ifPresent(
            storage ->
                code.add(
                    ".ephemeralStorageSize($T.mebibytes($L))\n", CdkNames.SIZE, storage.value()));
    environment();
    schedules();
    function.logging().ifPresent(this::logging);
    layers();
    function.snapStart().ifPresent(snapStart -> code.add(".snapStart($L)\n", snapStart.value()));
    function.durable().ifPresent(this::durable);
    return CodeBlock.builder()
        .add(FunctionText.of(function).on(function.type().simpleName()))
        .add(
            BuilderStatement.returning(
                CodeBlock.of(
                    "$T.Builder.create(this, $L)",
                    CdkNames.AMPLIFY_FUNCTION,
                    JavaLiterals.string(function.name())),
                code.build()))
        .build();
  }

  private void constant(String method, ClassName type, Optional<Written<String>> value) {
    value.ifPresent(constant -> code.add(".$L($T.$L)\n", method, type, constant.value()));
  }

  /** The variables whose values are known here. */
  private void environment() {
    List<VariableSpec> variables =
        function.variables().stream().filter(variable -> variable.value().isPresent()).toList();
    if (variables.isEmpty()) {
      return;
    }
    variables.forEach(
        variable ->
            code.add(
                AnnotationText.of("EnvironmentVariable")
                    .string("name", Optional.of(variable.name()))
                    .string("value", variable.value())
                    .on(function.type().simpleName())));
    code.add(
        ".environment($L)\n",
        MapLiteral.of(
            variables.stream()
                .map(
                    variable ->
                        CodeBlock.of(
                            "$L, $L",
                            JavaLiterals.string(variable.name().value()),
                            JavaLiterals.string(variable.value().orElseThrow().value())))
                .toList()));
  }

  private void schedules() {
    if (!function.schedules().isEmpty()) {
      code.add(
          ".schedules($T.of($L))\n",
          List.class,
          function.schedules().stream()
              .map(FunctionWriter::schedule)
              .collect(CodeBlock.joining(", ")));
    }
  }

  private static CodeBlock schedule(ScheduleSpec schedule) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L)",
                CdkNames.FUNCTION_SCHEDULE,
                JavaLiterals.string(schedule.expression().value()));
    schedule
        .timezone()
        .ifPresent(zone -> code.add(".timezone($L)", JavaLiterals.string(zone.value())));
    schedule
        .description()
        .ifPresent(text -> code.add(".description($L)", JavaLiterals.string(text.value())));
    return code.build();
  }

  private void logging(LoggingSpec logging) {
    code.add(".logging($T.builder()\n", CdkNames.FUNCTION_LOGGING);
    constant("format", CdkNames.LAMBDA_LOGGING_FORMAT, logging.format());
    constant("level", CdkNames.LAMBDA_LOG_LEVEL, logging.level());
    constant("retention", CdkNames.RETENTION_DAYS, logging.retention());
    code.add(".build())\n");
  }

  private void durable(DurableSpec durable) {
    code.add(".durable($T.builder()\n", CdkNames.LAMBDA_DURABLE);
    durable
        .executionTimeoutSeconds()
        .ifPresent(
            seconds ->
                code.add(
                    ".executionTimeout($T.seconds($L))\n", CdkNames.DURATION, seconds.value()));
    durable
        .retentionPeriodDays()
        .ifPresent(
            days -> code.add(".retentionPeriod($T.days($L))\n", CdkNames.DURATION, days.value()));
    code.add(".build())\n");
  }

  private void layers() {
    if (!function.layers().isEmpty()) {
      code.add(
          ".layers($T.of($L))\n",
          List.class,
          function.layers().stream()
              .map(layer -> CodeBlock.of("$L", JavaLiterals.string(layer.value())))
              .collect(CodeBlock.joining(", ")));
    }
  }
}
