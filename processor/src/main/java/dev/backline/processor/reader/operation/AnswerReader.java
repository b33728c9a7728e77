package dev.backline.processor.reader.operation;

import dev.backline.processor.model.HandlerSpec;
import dev.backline.processor.model.PromptSpec;
import dev.backline.processor.model.ResolverStepSpec;
import dev.backline.processor.model.SqlSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.function.FunctionReferences;
import dev.backline.processor.reader.type.CodeFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Reads what answers an operation: its {@code @Handler}s, its {@code @Resolver}s, its
 * {@code @Generation} or its {@code @Sql}.
 */
final class AnswerReader {
  private final Types types;
  private final CodeFiles codeFiles;
  private final Reading reading;

  AnswerReader(Types types, CodeFiles codeFiles, Reading reading) {
    this.types = types;
    this.codeFiles = codeFiles;
    this.reading = reading;
  }

  List<HandlerSpec> handlers(ExecutableElement method) {
    return AnnotationReader.findAll(method, Vocabulary.HANDLER, Vocabulary.HANDLERS, reading)
        .stream()
        .map(this::handler)
        .toList();
  }

  HandlerSpec handler(AnnotationReader handler) {
    return new HandlerSpec(
        FunctionReferences.read(
            handler,
            "value",
            "; a function in another language is given with name = \"…\"",
            types,
            reading),
        handler.string("name"),
        handler.bool("async"),
        handler.at());
  }

  List<ResolverStepSpec> steps(TypeElement definition, ExecutableElement method) {
    String packageName = JavaTypes.of(definition).packageName();
    return AnnotationReader.findAll(method, Vocabulary.RESOLVER, Vocabulary.RESOLVERS, reading)
        .stream()
        .flatMap(
            step ->
                step.string("code").stream()
                    .map(
                        code ->
                            new ResolverStepSpec(
                                codeFiles.find(packageName, code),
                                step.type("model", types),
                                step.string("dataSource"),
                                step.at())))
        .toList();
  }

  Optional<PromptSpec> generation(ExecutableElement method) {
    return AnnotationReader.find(method, Vocabulary.GENERATION, reading).map(PromptReader::read);
  }

  Optional<SqlSpec> sql(TypeElement definition, ExecutableElement method) {
    String packageName = JavaTypes.of(definition).packageName();
    return AnnotationReader.find(method, Vocabulary.SQL, reading)
        .map(
            sql ->
                new SqlSpec(
                    sql.string("value"),
                    sql.string("file").map(name -> codeFiles.find(packageName, name)),
                    sql.string("database"),
                    sql.at()));
  }
}
