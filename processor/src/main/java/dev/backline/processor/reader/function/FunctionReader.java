package dev.backline.processor.reader.function;

import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.DurableSpec;
import dev.backline.processor.model.FunctionSpec.LoggingSpec;
import dev.backline.processor.model.FunctionSpec.ScheduleSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.FunctionNames;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the {@code @LambdaFunction} of handler classes. */
public final class FunctionReader {
  private final FunctionFinder finder;
  private final HandlerClassReader handlers;
  private final GrantReader grants;
  private final Reading reading;

  public FunctionReader(Elements elements, Types types, Reading reading) {
    this.finder = new FunctionFinder(elements, types);
    this.handlers = new HandlerClassReader(elements, types, reading);
    this.grants = new GrantReader(types, reading);
    this.reading = reading;
  }

  /** The functions of a definition, by the names of their classes. */
  public List<FunctionSpec> read(TypeElement definition) {
    return finder.functions(definition, reading).stream()
        .map(type -> read(type, definition))
        .toList();
  }

  private FunctionSpec read(TypeElement type, TypeElement definition) {
    AnnotationReader function =
        AnnotationReader.find(type, Vocabulary.LAMBDA_FUNCTION, reading).orElseThrow();
    JavaType name = JavaTypes.of(type);
    Optional<Written<String>> writtenName = function.string("name");
    String called =
        writtenName.map(Written::value).orElseGet(() -> FunctionNames.ofClass(name.simpleName()));
    handlers.checkClass(type, definition, function);
    return new FunctionSpec(
        name,
        JavaTypes.isDeprecated(type),
        handlers.method(type, function),
        writtenName,
        called,
        FunctionNames.accessor(called),
        function.string("description"),
        function.integer("memoryMb"),
        function.integer("timeoutSeconds"),
        function.integer("ephemeralStorageMb"),
        function.constant("runtime"),
        function.constant("architecture"),
        function.annotations("schedule").stream().flatMap(FunctionReader::schedule).toList(),
        function
            .annotation("logging")
            .map(
                logging ->
                    new LoggingSpec(
                        logging.constant("format"),
                        logging.constant("level"),
                        logging.constant("retention"))),
        function.strings("layers"),
        function.bool("snapStart"),
        function
            .annotation("durable")
            .map(
                durable ->
                    new DurableSpec(
                        durable.integer("executionTimeoutSeconds"),
                        durable.integer("retentionPeriodDays"))),
        function.string("code"),
        grants.grants(type),
        grants.variables(type),
        function.at());
  }

  private static Stream<ScheduleSpec> schedule(AnnotationReader schedule) {
    return schedule
        .string("value")
        .map(
            expression ->
                new ScheduleSpec(
                    expression, schedule.string("timezone"), schedule.string("description")))
        .stream();
  }
}
