package dev.backline.processor.writing.function;

import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.ScheduleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.List;
import java.util.Optional;

/** The {@code @LambdaFunction} of a class as the user wrote it. */
final class FunctionText {
  private FunctionText() {}

  static AnnotationText of(FunctionSpec function) {
    AnnotationText text = AnnotationText.of("LambdaFunction");
    text.string("name", function.writtenName())
        .string("description", function.description())
        .plain("memoryMb", function.memoryMb())
        .plain("timeoutSeconds", function.timeoutSeconds())
        .plain("ephemeralStorageMb", function.ephemeralStorageMb())
        .constant("runtime", "JavaRuntime", function.runtime())
        .constant("architecture", "Architecture", function.architecture());
    list(text, "schedule", function.schedules().stream().map(FunctionText::schedule).toList());
    function
        .logging()
        .ifPresent(
            logging ->
                text.nested(
                    "logging",
                    AnnotationText.of("FunctionLogging")
                        .constant("format", "LogFormat", logging.format())
                        .constant("level", "LogLevel", logging.level())
                        .constant("retention", "LogRetention", logging.retention())));
    text.strings("layers", function.layers())
        .plain("snapStart", function.snapStart())
        .string("code", function.code());
    function
        .durable()
        .ifPresent(
            durable ->
                text.nested(
                    "durable",
                    AnnotationText.of("Durable")
                        .plain("executionTimeoutSeconds", durable.executionTimeoutSeconds())
                        .plain("retentionPeriodDays", durable.retentionPeriodDays())));
    return text;
  }

  private static void list(AnnotationText text, String member, List<AnnotationText> values) {
    if (!values.isEmpty()) {
      text.list(member, values);
    }
  }

  private static AnnotationText schedule(ScheduleSpec schedule) {
    AnnotationText text = AnnotationText.of("Schedule");
    Written<String> expression = schedule.expression();
    if (schedule.timezone().isEmpty() && schedule.description().isEmpty()) {
      return text.value(JavaLiterals.string(expression.value()));
    }
    return text.string("value", Optional.of(expression))
        .string("timezone", schedule.timezone())
        .string("description", schedule.description());
  }
}
